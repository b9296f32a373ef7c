import { isPaper, rowOf } from "../../../works/kind-of.ts";
import type { Work } from "../../../works/work.ts";

/** The entry types of BibTeX’s own styles, which BibLaTeX has too. */
const standardTypes: ReadonlySet<string> = new Set([
  ...["article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings"],
  ...["manual", "mastersthesis", "misc", "phdthesis", "proceedings", "techreport", "unpublished"],
]);

/** The entry type of a work in BibTeX: its own, where BibTeX has that. */
export function bibtexType(work: Work): string {
  const { csl, entryType = "", kind } = work;
  // In BibTeX this is a chapter without a title of its own: styles print no `booktitle`.
  if (entryType === "inbook" && csl["container-title"]) return "incollection";
  // Styles fail over an article that is in no journal.
  const row = rowOf(kind).bibtex;
  if (
    (entryType === "article" || (entryType === "" && row === "article")) &&
    !csl["container-title"]
  )
    return "misc";
  if (standardTypes.has(entryType)) return entryType;
  if (isPaper(work)) return "inproceedings";
  return kind === "thesis" && csl["genre"] === "Master’s thesis" ? "mastersthesis" : row;
}
