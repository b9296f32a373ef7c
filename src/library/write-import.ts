import { writeRecord, type BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { editEntry, splice } from "../formats/bibtex/edit-bibtex.ts";
import type { Library } from "./library.ts";
import type { ImportStep } from "./plan-import.ts";
import { scanBibtex } from "../formats/bibtex/scan/scan-bibtex.ts";
import { scanFields } from "../formats/bibtex/scan-fields.ts";

/** What a library becomes by an import. */
export interface WrittenImport {
  /** Every entry that was there, with what was announced for it, and then the new ones; no byte else. */
  text: string;
  /** Steps left out, because what would be written does not read back as what was announced. */
  refused: readonly ImportStep[];
}

/**
 * Write what an import brings into the text of a library: new entries at its end, fields that entries
 * lack after their last one, and, where asked, the values of fields in conflict. Every other byte stays.
 */
export function writeImport(
  text: string,
  steps: readonly ImportStep[],
  library: Library,
  { replace }: { replace: boolean },
): WrittenImport {
  const edits: { start: number; end: number; text: string }[] = [];
  const fresh: string[] = [];
  const refused: ImportStep[] = [];
  for (const step of steps) {
    if (step.what === "new") {
      const written = writeRecord(step.record);
      if (readsBack(written, step.record)) fresh.push(written);
      else refused.push(step);
      continue;
    }
    const place = library.origin(step.key);
    const changes = new Map(step.added);
    if (replace) for (const { field, theirs } of step.conflicts) changes.set(field, theirs);
    if (!place || changes.size === 0) continue;
    const { start, end } = place;
    const old = text.slice(start, end);
    const edited = editEntry(old, changes);
    if (changesAlone(old, edited, changes)) edits.push({ start, end, text: edited });
    else refused.push(step);
  }
  const edited = splice(text, edits);
  const gap = edited === "" || edited.endsWith("\n\n") ? "" : edited.endsWith("\n") ? "\n" : "\n\n";
  const written = fresh.length === 0 ? edited : `${edited}${gap}${fresh.join("\n\n")}\n`;
  // A library that ends in the middle of an entry would take the new ones into it.
  return headsOf(written).join() === [...headsOf(text), ...fresh.flatMap(headsOf)].join()
    ? { text: written, refused }
    : { text, refused: steps };
}

/** Whether a text is one entry, that of the record, and nothing else. */
function readsBack(text: string, { key, type, fields }: BiblatexRecord): boolean {
  const read = readEntry(text);
  return read !== undefined && read.type === type && read.key === key && sameFields(read, fields);
}

/** Whether an edited entry differs from the old one in the fields announced, and in nothing else. */
function changesAlone(old: string, text: string, changes: ReadonlyMap<string, string>): boolean {
  const [before, after] = [readEntry(old), readEntry(text)];
  if (!before || !after || before.key !== after.key || before.type !== after.type) return false;
  return sameFields(after, new Map([...before.fields, ...changes]));
}

interface ReadEntry {
  type: string;
  key: string;
  fields: ReadonlyMap<string, string>;
  /** How often fields stand there, those of one name too. */
  count: number;
}

function readEntry(text: string): ReadEntry | undefined {
  const bytes = Buffer.from(text);
  const [entry, ...others] = scanBibtex(bytes).entries;
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

/** The entries that a text is read as, in order. */
function headsOf(text: string): string[] {
  return scanBibtex(Buffer.from(text)).entries.map(({ type, key }) => `@${type}{${key}`);
}
