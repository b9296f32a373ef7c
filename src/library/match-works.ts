import { parseNames } from "../formats/bibtex/parse-names.ts";
import { readTex } from "../formats/tex/read-tex.ts";
import { readVerbatim } from "../formats/tex/read-verbatim.ts";
import { doiIn } from "../works/doi.ts";
import { eprintOf } from "../works/eprint.ts";
import { isbnsOf } from "../works/isbn.ts";
import { namedOf } from "../works/names.ts";
import { plainText } from "../works/plain-text.ts";
import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";

/** What two records of one work have in common, the strongest first. */
export type MatchedBy =
  "DOI" | "ISBN" | "eprint" | "registration number" | "title and year" | "key";

/** Finds the record of a library that is of the same work as another record. */
export type FindSame = (
  record: BiblatexRecord,
) => { record: BiblatexRecord; by: MatchedBy } | undefined;

/**
 * Index records by what tells works apart. A key alone tells nothing where both have a title; of several
 * records that are alike, the one with the same key is meant.
 */
export function matcher(records: readonly BiblatexRecord[]): FindSame {
  const index = new Map<string, BiblatexRecord[]>();
  for (const record of records) {
    for (const [, mark] of marksOf(record)) {
      const alike = index.get(mark);
      if (alike) alike.push(record);
      else index.set(mark, [record]);
    }
  }
  return function (record) {
    for (const [by, mark] of marksOf(record)) {
      const alike = (index.get(mark) ?? []).filter((other) => mayBeSame(by, record, other));
      const found = alike.find(({ key }) => key === record.key) ?? alike[0];
      if (found) return { record: found, by };
    }
    return undefined;
  };
}

/** “Letters to the editor” of a year may be anybody’s. */
function mayBeSame(by: MatchedBy, one: BiblatexRecord, other: BiblatexRecord): boolean {
  if (by === "key") return !titlesDiffer(one, other);
  return by !== "title and year" || one.key === other.key || !authorsDiffer(one, other);
}

function marksOf(record: BiblatexRecord): [by: MatchedBy, mark: string][] {
  const { key, type, fields } = record;
  const written = readVerbatim(fields.get("doi") ?? "");
  const doi = (doiIn(written) ?? written).toLowerCase();
  const eprint = eprintOf(fields);
  const isbns = isbnsOf(fields.get("isbn")).map(({ written }) => written.replace(/[^\dXx]/g, ""));
  const [number, series] = [fields.get("number")?.trim(), normal(fields.get("journaltitle"))];
  const [title, year] = [normal(fields.get("title")), yearOf(record)];
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
    ...(title && year ? [["title and year", `title ${title} ${year}`] as [MatchedBy, string]] : []),
    ["key", `key ${key}`],
  ];
}

function titlesDiffer(one: BiblatexRecord, other: BiblatexRecord): boolean {
  const [a, b] = [normal(one.fields.get("title")), normal(other.fields.get("title"))];
  return a !== "" && b !== "" && a !== b;
}

/** Whether both name authors, and none of one is among those of the other. */
function authorsDiffer(one: BiblatexRecord, other: BiblatexRecord): boolean {
  const [a, b] = [familiesOf(one), familiesOf(other)];
  return a.size > 0 && b.size > 0 && ![...a].some((family) => b.has(family));
}

/** The last word of each family name, which is in it whether or not its particles are. */
function familiesOf({ fields }: BiblatexRecord): ReadonlySet<string> {
  const names = namedOf(parseNames(fields.get("author") ?? ""));
  const families = names.map(
    ({ family, literal = "" }) =>
      normal(family ?? literal)
        .split(" ")
        .at(-1) ?? "",
  );
  return new Set(families.filter((family) => family !== ""));
}

function yearOf({ fields }: BiblatexRecord): string {
  return /\d{4}/.exec(fields.get("date") ?? fields.get("year") ?? "")?.[0] ?? "";
}

function normal(value = ""): string {
  return (plainText(readTex(value)) ?? "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
