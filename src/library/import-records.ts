import type { VFile } from "vfile";
import { report } from "../report.ts";
import { biblatexOfBibtex } from "../formats/bibtex/biblatex-of-bibtex.ts";
import { biblatexOfCsl } from "../formats/bibtex/biblatex-of-csl.ts";
import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { cutFile } from "./cut-file.ts";
import { foreignReaders } from "./foreign-readers.ts";
import { formatOf } from "./format-of.ts";
import { namedEntries } from "./named-entries.ts";
import { openLibrary } from "./open-library.ts";
import { openPieces } from "./open-pieces.ts";
import { recordsOf, type OnProgress, type RecordList } from "./record-list.ts";
import { residueIn, splitNote, withoutOurs } from "../formats/note-residue.ts";
import { restore } from "../formats/residue.ts";
import type { Work } from "../works/work.ts";

/**
 * Read the works of a file for a BibLaTeX library, in any format that is read. Data that an export moved elsewhere
 * returns to its fields. Works without a key get one; what cannot be read is reported on the file.
 */
export function importRecords(file: VFile): BiblatexRecord[] {
  const list = openRecords(file);
  return Array.from({ length: list.count }, (_, index) => list.record(index) ?? []).flat();
}

/** Like `importRecords`, but as a list that keeps only the file’s bytes and the keys. */
export function openRecords(file: VFile, onProgress?: OnProgress): RecordList {
  const list = openFile(file, onProgress);
  if (list.count === 0 && !file.messages.some(({ fatal }) => fatal !== undefined)) {
    report(file, "empty-library", "The library has no entries, expected at least one");
  }
  return list;
}

function openFile(file: VFile, onProgress?: OnProgress): RecordList {
  const found = formatOf(file);
  if (!found) return recordsOf([]);
  const read = foreignReaders.get(found.format);
  if (read) return openPieces(file, cutFile(file, found), read, onProgress);
  const isBibtex = found.format === "BibLaTeX";
  const library = openLibrary([file], undefined, {
    forgets: true,
    ...(isBibtex && { named: namedEntries }),
  });
  return {
    count: library.keys.length,
    record(index) {
      const work = library.get(library.keys[index] ?? "");
      return work && recordOfWork(work);
    },
  };
}

function recordOfWork(work: Work): BiblatexRecord {
  const { key, entryType: type, fields } = work;
  if (type === undefined) return restore(biblatexOfCsl(work), residueOfCsl(fields.get("custom")));
  const left = fields.get("biblatex");
  if (left === undefined) return withoutOurNote({ key, type, fields });
  return restore(biblatexOfBibtex({ key, type, fields }), left);
}

/** A record that comes by way of Zotero, which keeps of our BibTeX, or of our notes, this one field. */
function withoutOurNote(record: BiblatexRecord): BiblatexRecord {
  const parts = splitNote(record.fields.get("annote") ?? "");
  if (withoutOurs(parts).length === parts.length) return record;
  const fields = new Map(record.fields);
  fields.delete("annote");
  const left = residueIn(parts)?.replace(/\\([{}&%$#_])/g, "$1");
  return restore({ ...record, fields }, left);
}

/** The residue in an item’s `custom`, which a CSL work keeps as JSON. */
function residueOfCsl(custom = "{}"): string | undefined {
  try {
    const { apparatus } = JSON.parse(custom) as { apparatus?: { biblatex?: unknown } };
    return typeof apparatus?.biblatex === "string" ? apparatus.biblatex : undefined;
  } catch {
    return undefined;
  }
}
