import { cautionNote } from "../export-note.ts";
import { residue } from "../residue.ts";
import { escapeTex } from "../tex/escape-tex.ts";
import { biblatexOfBibtex } from "./biblatex-of-bibtex.ts";
import { writeRecord, type BiblatexRecord } from "./biblatex-record.ts";
import { publicRecordOf } from "./record-of.ts";
import { splitKeys } from "./split-list.ts";
import type { Work } from "../../works/work.ts";

/**
 * Write works as BibLaTeX for others: complete without other entries, without what is somebody’s alone,
 * and so that the standard styles print it. Of a treaty they print no series: its place there is
 * `howpublished` too; a dispute or a missing record is `addendum`. What is so added or left out stands
 * in `biblatex`, which styles pass over, for the import.
 */
export function publishBiblatex(works: readonly Work[]): string {
  const keys = new Set(works.map(({ key }) => key));
  return works.map((work) => `${writeRecord(published(work, keys))}\n`).join("\n");
}

function published(work: Work, keys: ReadonlySet<string>): BiblatexRecord {
  const record = publicRecordOf(work);
  // An entry that was published is so again.
  if (record.fields.has("biblatex")) return record;
  const fields = new Map(record.fields);
  // What they bring stands in the fields already.
  for (const name of ["crossref", "xdata"]) fields.delete(name);
  if (splitKeys(fields.get("related")).some((key) => !keys.has(key))) {
    for (const name of ["related", "relatedtype", "relatedstring", "relatedoptions"])
      fields.delete(name);
  }
  const { treaty } = work;
  const place = treaty && [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  if (place && !fields.has("howpublished")) fields.set("howpublished", escapeTex(place));
  const caution = cautionNote(work).join(" ").replace(/\.$/, "");
  if (caution !== "") {
    const own = fields.get("addendum");
    fields.set(
      "addendum",
      own === undefined ? escapeTex(caution) : `${own}. ${escapeTex(caution)}`,
    );
  }
  const written = { ...record, fields };
  if (isSame(record, written)) return record;
  const left = residue(record, biblatexOfBibtex(written));
  fields.set("biblatex", left || `@${record.type}{${record.key}}`);
  return written;
}

function isSame({ fields }: BiblatexRecord, other: BiblatexRecord): boolean {
  return (
    fields.size === other.fields.size &&
    [...fields].every(([name, value]) => other.fields.get(name) === value)
  );
}
