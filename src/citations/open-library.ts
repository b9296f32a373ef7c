import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { FindEntry, LibraryEntry } from "./library-file.ts";
import type { Library } from "./library.ts";
import { nearestKeys } from "./nearest-keys.ts";
import { parseBibtexFile } from "./parse-bibtex-file.ts";
import { parseJsonFile, parseYamlFile } from "./parse-csl-file.ts";
import { parseRisFile } from "./parse-ris-file.ts";
import { readText } from "./read-text.ts";
import type { Origin } from "./work.ts";

/**
 * Open a library of one or more files: BibLaTeX or BibTeX, or, by extension, CSL-JSON (`.json`),
 * CSL-YAML (`.yaml`, `.yml`) and RIS (`.ris`). Nothing throws: messages are put on the files.
 * Of entries with the same key the first one counts.
 */
export function openLibrary(files: readonly VFile[]): Library {
  const entries = new Map<string, LibraryEntry>();
  const hidden = new Map<string, LibraryEntry>();
  let former: Map<string, LibraryEntry> | undefined;

  for (const file of files) {
    for (const entry of openFile(file, (key) => entries.get(key) ?? hidden.get(key))) {
      const first = entries.get(entry.key) ?? hidden.get(entry.key);
      if (first) reportDuplicate(file, entry, first.origin);
      // `@xdata` holds fields for other entries: no text can cite it.
      else (entry.bibtex?.type === "xdata" ? hidden : entries).set(entry.key, entry);
    }
  }

  const keys = [...entries.keys()];
  return {
    files,
    keys,
    has: (key) => find(key) !== undefined,
    get: (key) => find(key)?.work(),
    origin: (key) => find(key)?.origin,
    entry: (key) => (find(key) ?? hidden.get(key))?.bibtex?.text(),
    nearest: (key) => nearestKeys(key, keys),
  };

  function find(key: string): LibraryEntry | undefined {
    return entries.get(key) ?? (former ??= indexFormerKeys(entries)).get(key);
  }
}

function openFile(file: VFile, find: FindEntry): LibraryEntry[] {
  const text = readText(file);
  switch (file.extname?.toLowerCase()) {
    case ".json":
      return parseJsonFile(file, text);
    case ".yaml":
    case ".yml":
      return parseYamlFile(file, text);
    case ".ris":
      return parseRisFile(file, text);
    default:
      return parseBibtexFile(file, text, find);
  }
}

function reportDuplicate(file: VFile, { key, origin }: LibraryEntry, first: Origin): void {
  const places = [first, origin].map((at) => `${at.file}:${at.line}:${at.column}`);
  const reason = `Unexpected second entry \`${key}\` at ${places[1]}, expected one: the first is at ${places[0]}`;
  const { line, column, start: offset } = origin;
  report(file, "duplicate-key", reason, { line, column, offset });
}

function indexFormerKeys(entries: ReadonlyMap<string, LibraryEntry>): Map<string, LibraryEntry> {
  const former = new Map<string, LibraryEntry>();
  for (const entry of entries.values()) {
    for (const id of entry.ids()) if (!former.has(id)) former.set(id, entry);
  }
  return former;
}
