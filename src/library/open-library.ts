import type { VFile } from "vfile";
import { report } from "../report.ts";
import { isBinary } from "../formats/is-binary.ts";
import type { FindEntry, LibraryEntry, LibraryFile } from "../formats/library-file.ts";
import { libraryFormat } from "../formats/sniff-format.ts";
import { readLibrary, type LibraryText } from "../formats/library-text.ts";
import type { Library } from "./library.ts";
import { nearestNames } from "../nearest-names.ts";
import { parseBibtexFile } from "../formats/bibtex/parse-bibtex-file.ts";
import { parseJsonFile, parseYamlFile } from "../formats/csl-json/parse-csl-file.ts";
import { parseRisFile } from "../formats/ris/parse-ris-file.ts";

/** Where an entry is. */
interface Place {
  file: LibraryFile;
  index: number;
}

/**
 * Open a library of one or more files: BibLaTeX or BibTeX, or, by extension, CSL-JSON (`.json`),
 * CSL-YAML (`.yaml`, `.yml`) and RIS (`.ris`). Nothing throws: messages are put on the files.
 * Of entries with the same key the first one counts.
 */
export function openLibrary(files: readonly VFile[]): Library {
  const places = new Map<string, Place>();
  const hidden = new Map<string, Place>();
  const opened: LibraryFile[] = [];
  let former: Map<string, Place> | undefined;

  for (const vfile of files) {
    const file = openFile(vfile, (key) => entryAt(places.get(key) ?? hidden.get(key)));
    opened.push(file);
    file.keys.forEach((key, index) => {
      const first = places.get(key) ?? hidden.get(key);
      if (first) reportDuplicate(vfile, file.entry(index), first);
      else (file.isHidden(index) ? hidden : places).set(key, { file, index });
    });
  }

  const keys = [...places.keys()];
  return {
    files,
    keys,
    has: (key) => find(key) !== undefined,
    get: (key) => entryAt(find(key))?.work(),
    origin: (key) => entryAt(find(key))?.origin,
    entry: (key) => entryAt(find(key) ?? hidden.get(key))?.bibtex?.text(),
    nearest: (key) => nearestNames(key, keys),
  };

  function find(key: string): Place | undefined {
    return places.get(key) ?? (former ??= indexFormerKeys(opened)).get(key);
  }
}

function entryAt(place: Place | undefined): LibraryEntry | undefined {
  return place?.file.entry(place.index);
}

function openFile(file: VFile, find: FindEntry): LibraryFile {
  if (isBinary(file)) {
    const reason = "Unexpected binary file, expected BibLaTeX, BibTeX, RIS, CSL-JSON or CSL-YAML";
    report(file, "binary-library", reason);
    return nothing;
  }
  const text = readLibrary(file);
  const opened = isBlank(text) ? nothing : openText(file, text, find);
  if (opened.keys.length === 0 && file.messages.length === 0 && !definesStrings(text)) {
    report(file, "empty-library", "Unexpected library that holds no entries, expected some");
  }
  return opened;
}

const nothing: LibraryFile = {
  keys: [],
  entry: (index) => {
    throw new RangeError(`Expected the number of an entry, not ${index}`);
  },
  isHidden: () => false,
  formerKeys: () => [],
};

/** Whether there is nothing but white space, after the mark of UTF-8 or without it. */
function isBlank({ bytes }: LibraryText): boolean {
  const start = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? 3 : 0;
  return bytes.subarray(start).every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** A file of `@string`s stands beside others. */
function definesStrings({ bytes }: LibraryText): boolean {
  return /@\s*string\s*[{(]/i.test(bytes.toString("latin1"));
}

function openText(file: VFile, text: LibraryText, find: FindEntry): LibraryFile {
  switch (libraryFormat(file)) {
    case "CSL-JSON":
      return parseJsonFile(file, text);
    case "CSL-YAML":
      return parseYamlFile(file, text);
    case "RIS":
      return parseRisFile(file, text);
    case "BibLaTeX":
      return parseBibtexFile(file, text, find);
  }
}

function reportDuplicate(file: VFile, { key, origin, bibtex }: LibraryEntry, first: Place): void {
  const places = [entryAt(first)?.origin, origin].map(
    (at) => `${at?.file}:${at?.line}:${at?.column}`,
  );
  const reason = `Unexpected second entry \`${key}\` at ${places[1]}, expected one: the first is at ${places[0]}`;
  const { line, column, start: offset } = origin;
  const head = /^[^,\n\r]*/.exec(bibtex?.text().text ?? "")?.[0].length ?? 0;
  const end = { line, column: column + head, offset: offset + head };
  report(file, "duplicate-key", reason, { start: { line, column, offset }, end });
}

function indexFormerKeys(files: readonly LibraryFile[]): Map<string, Place> {
  const former = new Map<string, Place>();
  for (const file of files) {
    for (const [key, index] of file.formerKeys()) {
      if (!former.has(key) && !file.isHidden(index)) former.set(key, { file, index });
    }
  }
  return former;
}
