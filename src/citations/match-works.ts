import { isbnsOf } from "./isbn.ts";
import type { BiblatexRecord } from "./biblatex-record.ts";

/** What two records of one work have in common, the strongest first. */
export type MatchedBy = "DOI" | "ISBN" | "registration number" | "title and year" | "key";

/** Finds the record of a library that is of the same work as another record. */
export type FindSame = (
  record: BiblatexRecord,
) => { record: BiblatexRecord; by: MatchedBy } | undefined;

/** Index records by what tells works apart. A key alone tells nothing where both have a title. */
export function matcher(records: readonly BiblatexRecord[]): FindSame {
  const index = new Map<string, BiblatexRecord>();
  for (const record of records) {
    for (const [, mark] of marksOf(record)) if (!index.has(mark)) index.set(mark, record);
  }
  return function (record) {
    for (const [by, mark] of marksOf(record)) {
      const found = index.get(mark);
      if (found && !(by === "key" && namesDiffer(record, found))) return { record: found, by };
    }
    return undefined;
  };
}

function marksOf(record: BiblatexRecord): [by: MatchedBy, mark: string][] {
  const { key, type, fields } = record;
  const doi = fields
    .get("doi")
    ?.trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/, "");
  const isbns = isbnsOf(fields.get("isbn")).map(({ written }) => written.replace(/[^\dXx]/g, ""));
  const [number, series] = [fields.get("number")?.trim(), normal(fields.get("journaltitle"))];
  const [title, year] = [normal(fields.get("title")), yearOf(record)];
  return [
    ...(doi ? [["DOI", `doi ${doi}`] as [MatchedBy, string]] : []),
    ...isbns.map((isbn): [MatchedBy, string] => ["ISBN", `isbn ${isbn.slice(-10, -1)}`]),
    ...(type === "legal" && number && series
      ? [["registration number", `number ${series} ${number}`] as [MatchedBy, string]]
      : []),
    ...(title && year ? [["title and year", `title ${title} ${year}`] as [MatchedBy, string]] : []),
    ["key", `key ${key}`],
  ];
}

function namesDiffer(one: BiblatexRecord, other: BiblatexRecord): boolean {
  const [a, b] = [normal(one.fields.get("title")), normal(other.fields.get("title"))];
  return a !== "" && b !== "" && a !== b;
}

function yearOf({ fields }: BiblatexRecord): string {
  return /\d{4}/.exec(fields.get("date") ?? fields.get("year") ?? "")?.[0] ?? "";
}

function normal(value = ""): string {
  return value
    .replace(/\\[a-zA-Z]+\s*|[{}\\]/g, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
