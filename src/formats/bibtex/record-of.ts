import type { BiblatexRecord } from "./biblatex-record.ts";
import { biblatexOfCsl } from "./biblatex-of-csl.ts";
import type { Work } from "../../works/work.ts";

/** A work as an entry of BibLaTeX: its own where its library is BibLaTeX, else what its CSL says. */
export function recordOf(work: Work): BiblatexRecord {
  if (work.entryType === undefined) return biblatexOfCsl(work);
  return { key: work.key, type: work.entryType, fields: work.fields };
}
