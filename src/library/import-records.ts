import type { VFile } from "vfile";
import { report } from "../report.ts";
import { biblatexOfBibtex } from "../formats/bibtex/biblatex-of-bibtex.ts";
import { biblatexOfCsl } from "../formats/bibtex/biblatex-of-csl.ts";
import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { foreignReaders } from "./foreign-readers.ts";
import { formatOf } from "./format-of.ts";
import { readKeyed } from "./open-foreign.ts";
import { openLibrary } from "./open-library.ts";
import { restore } from "../formats/residue.ts";
import type { Work } from "../works/work.ts";
import { withKeys } from "./with-keys.ts";

/**
 * Read the works of a file for a library of BibLaTeX, of any format that is read. What an export put
 * elsewhere is a field again. Works without a key get one; what cannot be read is a message on the file.
 */
export function importRecords(file: VFile): BiblatexRecord[] {
  const records = readFile(file);
  if (records.length === 0 && !file.messages.some(({ fatal }) => fatal !== undefined)) {
    report(file, "empty-library", "The library has no entries, expected at least one");
  }
  return records;
}

function readFile(file: VFile): BiblatexRecord[] {
  const found = formatOf(file);
  if (!found) return [];
  const read = foreignReaders.get(found.format);
  if (read) return readKeyed(file, found.text.bytes.toString(), read).map(({ entry }) => entry());
  const isBibtex = found.format === "BibLaTeX";
  const library = openLibrary([isBibtex ? withKeys(file, found.text.bytes) : file]);
  return library.keys.flatMap((key) => library.get(key) ?? []).map(recordOfWork);
}

function recordOfWork(work: Work): BiblatexRecord {
  const { key, entryType: type, fields } = work;
  if (type === undefined) return restore(biblatexOfCsl(work), residueOfCsl(fields.get("custom")));
  const left = fields.get("biblatex");
  if (left === undefined) return { key, type, fields };
  return restore(biblatexOfBibtex({ key, type, fields }), left);
}

/** The residue in an item’s `custom`, which a work of CSL keeps as JSON. */
function residueOfCsl(custom = "{}"): string | undefined {
  try {
    const { apparatus } = JSON.parse(custom) as { apparatus?: { biblatex?: unknown } };
    return typeof apparatus?.biblatex === "string" ? apparatus.biblatex : undefined;
  } catch {
    return undefined;
  }
}
