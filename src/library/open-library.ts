import type { VFile } from "vfile";
import { inFile } from "../fault.ts";
import { report } from "../report.ts";
import type { FindEntry, LibraryEntry, LibraryFile } from "../formats/library-file.ts";
import { formatOf, type KnownFile } from "./format-of.ts";
import { foreignReaders } from "./foreign-readers.ts";
import { openForeign } from "./open-foreign.ts";
import type { LibraryText } from "../formats/library-text.ts";
import type { Work } from "../works/work.ts";
import type { Library } from "./library.ts";
import { nearestNames } from "../nearest-names.ts";
import type { EntryReadings } from "../formats/bibtex/entry-readings.ts";
import { recordOf } from "../formats/bibtex/record-of.ts";
import type { ReadingOptions } from "../formats/reading-options.ts";
import { parseBibtexFile } from "../formats/bibtex/parse-bibtex-file.ts";
import { parseJsonFile, parseYamlFile } from "../formats/csl-json/parse-csl-file.ts";

interface OpenedFile {
  path: string;
  file: LibraryFile;
  isOverriding: boolean;
  /** The index of its first entry among those of all files. */
  first: number;
}

/**
 * Open a library of one or more files in any formats that are read, recognised by content. Never throws: messages
 * are added to the files. If several entries have the same key, the first one counts. This is reported unless it is
 * intended, as for works in a document’s front matter (`data.overrides` of its file).
 *
 * @param readings
 *   Earlier readings of the same entries.
 */
export function openLibrary(
  files: readonly VFile[],
  readings?: EntryReadings,
  how: Omit<ReadingOptions, "readings"> = {},
): Library {
  const options = { ...how, readings };
  const numbers = new Map<string, number>();
  const hidden = new Map<string, number>();
  const opened: OpenedFile[] = [];
  let [count, former]: [number, Map<string, number>?] = [0];

  const findEntry: FindEntry = (key) => entryAt(numbers.get(key) ?? hidden.get(key));
  for (const vfile of files) {
    const file = inFile(vfile.path, () => openFile(vfile, findEntry, numbers.keys(), options));
    const isOverriding = vfile.data["overrides"] === true;
    opened.push({ path: vfile.path, file, isOverriding, first: count });
    file.keys.forEach((key, index) => {
      const first = numbers.get(key) ?? (hidden.size > 0 ? hidden.get(key) : undefined);
      if (first === undefined) (file.isHidden(index) ? hidden : numbers).set(key, count + index);
      else if (!fileOf(first).isOverriding) {
        reportDuplicate(vfile, file.entry(index), entryAt(first));
      }
    });
    count += file.keys.length;
  }

  const keys = [...numbers.keys()];
  const works = new Map<string, Work | undefined>();
  return {
    files,
    keys,
    has: (key) => find(key) !== undefined,
    get(key) {
      if (works.has(key)) return works.get(key);
      const number = find(key);
      if (number === undefined) return undefined;
      const work = inFile(fileOf(number).path, () => entryAt(number)?.work());
      works.set(key, work);
      return work;
    },
    record(key) {
      const entry = entryAt(find(key));
      if (!entry?.bibtex) {
        const work = entry?.work();
        return work && recordOf(work);
      }
      return { key: entry.key, type: entry.bibtex.type, fields: entry.bibtex.fields() };
    },
    fileOf(key) {
      const number = find(key);
      return number === undefined ? undefined : fileOf(number).path;
    },
    origin: (key) => entryAt(find(key))?.origin,
    stretch: (key) => entryAt(find(key))?.bibtex?.stretch,
    entry: (key) => entryAt(find(key) ?? hidden.get(key))?.bibtex?.text(),
    nearest: (key) => nearestNames(key, keys),
  };

  function find(key: string): number | undefined {
    return numbers.get(key) ?? (former ??= indexFormerKeys(opened)).get(key);
  }

  function fileOf(number: number): OpenedFile {
    return opened.findLast(({ first }) => first <= number)!;
  }

  function entryAt(number: number | undefined): LibraryEntry | undefined {
    if (number === undefined) return undefined;
    const { file, first } = fileOf(number);
    return file.entry(number - first);
  }
}

function openFile(
  file: VFile,
  find: FindEntry,
  taken: Iterable<string>,
  options: ReadingOptions,
): LibraryFile {
  const found = formatOf(file);
  if (!found) return nothing;
  const { text } = found;
  const opened = isBlank(text) ? nothing : openText(file, found, find, taken, options);
  const isTold = file.messages.some(({ fatal }) => fatal !== undefined);
  if (opened.keys.length === 0 && !isTold && !definesStrings(text)) {
    report(file, "empty-library", "The library has no entries, expected at least one");
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

/** Whether there is nothing but white space, with or without a byte order mark. */
function isBlank({ bytes }: LibraryText): boolean {
  const start = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? 3 : 0;
  return bytes.subarray(start).every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** A file that has only `@string`s accompanies others. */
function definesStrings({ bytes }: LibraryText): boolean {
  return /@\s*string\s*[{(]/i.test(bytes.toString("latin1"));
}

function openText(
  file: VFile,
  { text, format }: KnownFile,
  find: FindEntry,
  taken: Iterable<string>,
  options: ReadingOptions,
): LibraryFile {
  if (format === "CSL-JSON") return parseJsonFile(file, text, options);
  if (format === "CSL-YAML") return parseYamlFile(file, text);
  const read = foreignReaders.get(format);
  return read
    ? openForeign(file, text.bytes.toString(), read, taken)
    : parseBibtexFile(file, text, find, options);
}

function reportDuplicate(
  file: VFile,
  { key, origin, bibtex }: LibraryEntry,
  first: LibraryEntry | undefined,
): void {
  const places = [first?.origin, origin].map((at) => `${at?.file}:${at?.line}:${at?.column}`);
  const reason = `Unexpected second entry \`${key}\` at ${places[1]}, expected one: the first is at ${places[0]}`;
  const { line, column, start: offset } = origin;
  const head = /^[^,\n\r]*/.exec(bibtex?.text().text ?? "")?.[0].length ?? 0;
  const end = { line, column: column + head, offset: offset + head };
  report(file, "duplicate-key", reason, { start: { line, column, offset }, end });
}

function indexFormerKeys(files: readonly OpenedFile[]): Map<string, number> {
  const former = new Map<string, number>();
  for (const { file, first } of files) {
    for (const [key, index] of file.formerKeys()) {
      if (!former.has(key) && !file.isHidden(index)) former.set(key, first + index);
    }
  }
  return former;
}
