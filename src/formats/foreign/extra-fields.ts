import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { readExtra } from "../read-extra.ts";
import { fieldsInOrder } from "./draft-entry.ts";
import { kindOfBiblatex } from "../../works/kind-of.ts";

/** The fields that lines of Zotero’s “Extra” add to an entry, and the lines that add none. */
export function extraFields(
  record: BiblatexRecord,
  lines: readonly string[],
): { record: BiblatexRecord; rest: string[] } {
  const { csl, rest } = readExtra({ id: "", type: "document" }, lines);
  const { kind } = kindOfBiblatex(record.type, record.fields.get("entrysubtype"));
  const said = [...biblatexOfCsl({ key: "", kind, csl }).fields];
  const added = said.filter(([name]) => !record.fields.has(name));
  const fields = fieldsInOrder(new Map([...record.fields, ...added]));
  return { record: added.length === 0 ? record : { ...record, fields }, rest };
}
