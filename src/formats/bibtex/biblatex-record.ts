import { biblatexOfCsl } from "./biblatex-of-csl.ts";
import type { Work } from "../../works/work.ts";

/** An entry of BibLaTeX as data: names in lower case, values as they stand between braces. */
export interface BiblatexRecord {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
}

/** A work as an entry of BibLaTeX: its own where its library is BibLaTeX, else what its CSL says. */
export function recordOf(work: Work): BiblatexRecord {
  if (work.entryType === undefined) return biblatexOfCsl(work);
  return { key: work.key, type: work.entryType, fields: work.fields };
}

/** Write an entry, a field a line, without a final line break. */
export function writeRecord({ key, type, fields }: BiblatexRecord): string {
  const lines = [...fields].map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join("")}}`;
}
