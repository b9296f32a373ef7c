import type { BiblatexRecord } from "./biblatex-record.ts";
import { biblatexValue } from "./biblatex-values.ts";
import { isInJournal, isPaper, rowOf } from "../../works/kind-of.ts";
import type { CslItem, Treaty, Work, WorkKind } from "../../works/work.ts";

type Row = readonly [field: string, variable: string, value: keyof typeof biblatexValue];

/** The fields that hold a variable of CSL in every kind, in the order in which they are written. */
const common: readonly Row[] = [
  ["author", "author", "names"],
  ["editor", "editor", "names"],
  ["translator", "translator", "names"],
  ["editora", "contributor", "names"],
  ["bookauthor", "container-author", "names"],
  ["title", "title", "text"],
  ["shorttitle", "title-short", "text"],
  ["edition", "edition", "text"],
  ["volume", "volume", "text"],
  ["chapter", "chapter-number", "text"],
  ["pages", "page", "pages"],
  ["pagetotal", "number-of-pages", "text"],
  ["location", "publisher-place", "text"],
  ["date", "issued", "date"],
  ["eventtitle", "event-title", "text"],
  ["eventdate", "event-date", "date"],
  ["origdate", "original-date", "date"],
  ["urldate", "accessed", "date"],
  ["type", "genre", "type"],
  ["version", "version", "text"],
  ["isbn", "ISBN", "text"],
  ["issn", "ISSN", "text"],
  ["doi", "DOI", "verbatim"],
  ["url", "URL", "verbatim"],
  ["langid", "language", "language"],
  ["abstract", "abstract", "text"],
  ["keywords", "keyword", "text"],
  ["note", "note", "text"],
  ["annotation", "annote", "text"],
];

const containers: Partial<Record<WorkKind, string>> = {
  article: "journaltitle",
  chapter: "booktitle",
  news: "journaltitle",
  treaty: "journaltitle",
};

const publishers: Partial<Record<WorkKind, string>> = {
  book: "publisher",
  case: "institution",
  chapter: "publisher",
  "data-set": "publisher",
  report: "institution",
  thesis: "institution",
};

/** What a CSL item says, as an entry of BibLaTeX; variables that have no field are left to its note. */
export function biblatexOfCsl({
  key,
  kind,
  csl,
  treaty,
}: Pick<Work, "key" | "kind" | "csl" | "treaty">): BiblatexRecord {
  const { biblatex, subtype = "" } = rowOf(kind);
  const isManuscript = kind === "other" && csl.type === "manuscript";
  const isInProceedings = isPaper({ kind, csl });
  const type = isInProceedings ? "inproceedings" : isManuscript ? "unpublished" : biblatex;
  const { text } = biblatexValue;
  const number = csl["issue"] ?? csl["number"] ?? treaty?.registration;
  const pairs: [field: string, value: string][] = [
    ["entrysubtype", subtype],
    ...common.map(([field, variable, value]): [string, string] => [
      field,
      biblatexValue[value](csl[variable]),
    ]),
    [containers[kind] ?? "maintitle", text(csl["container-title"])],
    ["shortjournal", isInJournal(kind) ? text(csl["container-title-short"]) : ""],
    ["series", text(csl["collection-title"])],
    ["number", text(number ?? csl["collection-number"])],
    [publishers[kind] ?? "organization", text(csl["publisher"] ?? csl["authority"])],
    ...ofTreaty(treaty, csl),
  ];
  return { key, type, fields: new Map(pairs.filter(([, value]) => value !== "")) };
}

function ofTreaty(treaty: Treaty | undefined, csl: CslItem): [field: string, value: string][] {
  if (!treaty) return [];
  const { adopted, opened, inForce, articles } = treaty;
  const dates = [
    ["adopted", adopted ?? biblatexValue.date(csl.issued)],
    ["opened", opened],
    ["inforce", inForce],
  ];
  const execution = dates.flatMap(([name, date]) => (date ? `${name}=${date}` : []));
  return [
    ["execution", execution.join(" and ")],
    ["articles", articles === undefined ? "" : String(articles)],
  ];
}
