import type { BiblatexRecord } from "./biblatex-record.ts";
import { biblatexOfCsl } from "./biblatex-of-csl.ts";
import { isPrivate } from "../../works/private-fields.ts";
import type { Work } from "../../works/work.ts";

/** A work as a BibLaTeX entry, like `recordOf` but without private fields. */
export function publicRecordOf(work: Work): BiblatexRecord {
  const record = recordOf(work);
  const fields = [...record.fields].filter(([name, value]) => !isPrivate(name, value));
  return fields.length === record.fields.size ? record : { ...record, fields: new Map(fields) };
}

/** A work as a BibLaTeX entry: its own, if its library is BibLaTeX; otherwise converted from CSL. */
export function recordOf(work: Work): BiblatexRecord {
  if (work.entryType === undefined) return biblatexOfCsl(work);
  return { key: work.key, type: work.entryType, fields: work.fields };
}
