import { isPaper, rowOf } from "../../../works/kind-of.ts";
import type { Work } from "../../../works/work.ts";

/** The entry types of BibTeX’s own styles, which BibLaTeX also has. */
const standardTypes: ReadonlySet<string> = new Set([
  ...["article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings"],
  ...["manual", "mastersthesis", "misc", "phdthesis", "proceedings", "techreport", "unpublished"],
]);

/** The BibTeX entry type of a work: its own type, if BibTeX has it. */
export function bibtexType(work: Work): string {
  const { csl, entryType = "", kind } = work;
  // In BibTeX, `inbook` is a chapter without a title of its own: styles print no `booktitle`.
  if (entryType === "inbook" && csl["container-title"]) return "incollection";
  // Styles fail on an article that is not in a journal.
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
