import { parseNames } from "../formats/bibtex/parse-names.ts";
import { readVerbatim } from "../formats/tex/read-verbatim.ts";
import { doiIn } from "../works/doi.ts";
import { eprintOf } from "../works/eprint.ts";
import { isbnsOf } from "../works/isbn.ts";
import { namedOf } from "../works/names.ts";
import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import type { Library } from "./library.ts";
import type { OnProgress } from "./record-list.ts";
import { lettersOf, titlesOf } from "./same-title.ts";

/** What two records of the same work have in common, the strongest evidence first. */
export type MatchedBy =
  "DOI" | "ISBN" | "eprint" | "registration number" | "title and year" | "key";

/** A record in a library that describes the same work as another record. */
export interface SameWork {
  record: BiblatexRecord;
  by: MatchedBy;
}

export type FindSame = (record: BiblatexRecord) => SameWork | undefined;

/**
 * Index the works of a library by their identifying data, of which only short hashes are kept. The same key is no
 * evidence if both records have titles that differ. If several records match, the one with the same key is meant,
 * otherwise the first.
 */
export function matcher(
  library: Pick<Library, "keys" | "has" | "record">,
  onProgress: OnProgress = () => {},
): FindSame {
  const { keys } = library;
  const first = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    onProgress("library", index, keys.length);
    const record = library.record(key);
    for (const name of record ? namesOf(record) : []) {
      const hash = hashOf(name);
      if (!first.has(hash)) first.set(hash, index);
    }
  }
  return function (record) {
    const namesake = library.has(record.key) ? library.record(record.key) : undefined;
    const own = new Set(namesake?.key === record.key ? marksOf(namesake).map(join) : []);
    for (const [by, mark] of marksOf(record)) {
      if (by === "key") break;
      if (namesake && own.has(join([by, mark]))) return { record: namesake, by };
      const found = firstOf(record, [by, mark]);
      if (found) return { record: found, by };
    }
    if (namesake?.key !== record.key || titlesDiffer(record, namesake)) return undefined;
    return { record: namesake, by: "key" };
  };

  /**
   * The first record with an identifying mark, if it may describe the same work; it is read, because hashes can be
   * equal by chance.
   */
  function firstOf(record: BiblatexRecord, mark: Mark): BiblatexRecord | undefined {
    const asked = new Set(askedOf(record, mark));
    let least = Infinity;
    for (const name of asked) least = Math.min(least, first.get(hashOf(name)) ?? Infinity);
    const key = keys[least];
    const other = key === undefined ? undefined : library.record(key);
    return other && namesOf(other).some((name) => asked.has(name)) ? other : undefined;
  }
}

type Mark = readonly [by: MatchedBy, mark: string];

function join([by, mark]: Mark): string {
  return `${by} ${mark}`;
}

/** The names under which a record is indexed: its marks, with the title also combined with each author. */
function namesOf(record: BiblatexRecord): string[] {
  return marksOf(record).flatMap((mark) => {
    if (mark[0] === "key") return [];
    if (mark[0] !== "title and year") return [join(mark)];
    const families = [...familiesOf(record)];
    return [join(mark), ...(families.length > 0 ? families : [""]).map((one) => byline(mark, one))];
  });
}

/** The names to look up: “Letters to the editor” in the same year may be by different people. */
function askedOf(record: BiblatexRecord, mark: Mark): string[] {
  const families = mark[0] === "title and year" ? [...familiesOf(record)] : [];
  if (families.length === 0) return [join(mark)];
  return ["", ...families].map((family) => byline(mark, family));
}

function byline(mark: Mark, family: string): string {
  return `${join(mark)} by ${family}`;
}

/** 53 bits of a text, by cyrb53. */
function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

function marksOf(record: BiblatexRecord): [by: MatchedBy, mark: string][] {
  const { key, type, fields } = record;
  const written = readVerbatim(fields.get("doi") ?? "");
  const doi = (doiIn(written) ?? written).toLowerCase();
  const eprint = eprintOf(fields);
  const isbns = isbnsOf(fields.get("isbn")).map(({ written }) => written.replace(/[^\dXx]/g, ""));
  const [number, series] = [fields.get("number")?.trim(), lettersOf(fields.get("journaltitle"))];
  const year = yearOf(record);
  return [
    ...(doi ? [["DOI", `doi ${doi}`] as [MatchedBy, string]] : []),
    ...(eprint?.type
      ? [
          ["eprint", `eprint ${eprint.type} ${eprint.number.replace(/v\d+$/, "")}`] as [
            MatchedBy,
            string,
          ],
        ]
      : []),
    ...isbns.map((isbn): [MatchedBy, string] => ["ISBN", `isbn ${isbn.slice(-10, -1)}`]),
    ...(type === "legal" && number && series
      ? [["registration number", `number ${series} ${number}`] as [MatchedBy, string]]
      : []),
    ...titlesOf(record).flatMap((title): [MatchedBy, string][] =>
      year ? [["title and year", `title ${title} ${year}`]] : [],
    ),
    ["key", `key ${key}`],
  ];
}

function titlesDiffer(one: BiblatexRecord, other: BiblatexRecord): boolean {
  const [titles, others] = [titlesOf(one), titlesOf(other)];
  return titles.length > 0 && others.length > 0 && !titles.some((title) => others.includes(title));
}

/** The last word of each family name, which is the same with or without particles. */
function familiesOf({ fields }: BiblatexRecord): ReadonlySet<string> {
  const names = namedOf(parseNames(fields.get("author") ?? ""));
  const families = names.map(
    ({ family, literal = "" }) =>
      lettersOf(family ?? literal)
        .split(" ")
        .at(-1) ?? "",
  );
  return new Set(families.filter((family) => family !== ""));
}

function yearOf({ fields }: BiblatexRecord): string {
  return /\d{4}/.exec(fields.get("date") ?? fields.get("year") ?? "")?.[0] ?? "";
}
