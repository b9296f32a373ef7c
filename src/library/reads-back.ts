import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { scanBibtex, scannedEntries } from "../formats/bibtex/scan/scan-bibtex.ts";
import { scanFields } from "../formats/bibtex/scan-fields.ts";

/** Whether a text is exactly one entry, that of the record. */
export function readsBack(text: string, { key, type, fields }: BiblatexRecord): boolean {
  const read = readEntry(text);
  return read !== undefined && read.type === type && read.key === key && sameFields(read, fields);
}

/** Whether an edited entry differs from the old one only in the announced fields. */
export function changesAlone(
  old: string,
  text: string,
  changes: ReadonlyMap<string, string>,
): boolean {
  const [before, after] = [readEntry(old), readEntry(text)];
  if (!before || !after || before.key !== after.key || before.type !== after.type) return false;
  return sameFields(after, new Map([...before.fields, ...changes]));
}

interface ReadEntry {
  type: string;
  key: string;
  fields: ReadonlyMap<string, string>;
  /** The number of fields, including repeated names. */
  count: number;
}

function readEntry(text: string): ReadEntry | undefined {
  const bytes = Buffer.from(text);
  const [entry, ...others] = scannedEntries(scanBibtex(bytes));
  if (!entry || others.length > 0 || entry.start !== 0 || entry.end !== bytes.length) return;
  const { fields, problems } = scanFields(bytes.toString("utf8", entry.bodyStart, entry.bodyEnd));
  if (problems.length > 0) return undefined;
  const values = fields.map(({ name, parts }): [string, string] => {
    const [only] = parts;
    const isText = parts.length === 1 && only?.kind !== "name";
    return [name.toLowerCase(), isText ? (only?.value ?? "") : JSON.stringify(parts)];
  });
  return { type: entry.type, key: entry.key, fields: new Map(values), count: fields.length };
}

function sameFields({ fields, count }: ReadEntry, others: ReadonlyMap<string, string>): boolean {
  if (count < others.size || fields.size !== others.size) return false;
  return [...others].every(([name, value]) => fields.get(name) === value);
}
