import type { VFile } from "vfile";
import { openBibtexEntry, type BibtexFile } from "./bibtex-entry.ts";
import { defineString, expandValue, type Strings } from "./bibtex-strings.ts";
import type { CommandDefinitions } from "./preamble/command-definition.ts";
import { defineCommands } from "./preamble/define-commands.ts";
import type { FindEntry, LibraryFile } from "../library-file.ts";
import { openedOnce, tellOnce, type ReadingOptions } from "../reading-options.ts";
import { placesIn, spanAt, type LibraryText, type Span } from "../library-text.ts";
import type { EntryColumns, ScannedEntry } from "./scan/entry-columns.ts";
import { scanBibtex } from "./scan/scan-bibtex.ts";
import { scanFields } from "./scan-fields.ts";
import { splitKeys } from "./split-list.ts";

/** In bytes, for one `@preamble`; real ones have a few hundred. */
const longestPreamble = 100_000;

/**
 * Read a BibLaTeX or BibTeX file: its `@string`s and the positions of its entries at once, each entry when it is
 * asked for. Messages are added to the file.
 */
export function parseBibtexFile(
  file: VFile,
  text: LibraryText,
  find: FindEntry,
  { readings, forgets = false, named }: ReadingOptions = {},
): LibraryFile {
  const strings: Strings = new Map();
  const scan = scanBibtex(text.bytes);
  const entries = named?.(scan, text.bytes) ?? scan.entries;
  const opened = openedOnce(forgets, (index: number) => {
    const scanned = entries.at(index);
    if (!scanned) throw new RangeError(`Expected the number of an entry, not ${index}`);
    return openBibtexEntry(context, scanned);
  });
  const tell = tellOnce(file, forgets);
  const path = file.path ?? "";
  const context: BibtexFile = { path, text, strings, commands: readCommands, find, tell, readings };
  let commands: CommandDefinitions | undefined;

  const mended = new Set(named && scan.keyless.map(({ start }) => start));
  for (const { offset, reason } of scan.problems)
    if (!mended.has(offset)) tell("malformed-entry", reason, headAt(text, offset));
  for (const entry of scan.definitions) if (entry.type === "string") define(entry);
  return {
    keys: entries.keys,
    entry: opened,
    isHidden: (index) => entries.types[index] === "xdata",
    formerKeys: () => formerKeys(text, entries).flatMap(keysOf),
  };

  function define({ start, end, bodyStart, bodyEnd }: ScannedEntry): void {
    const written = text.slice(start, end);
    const placeOf = placesIn(written, text.place(start));
    const bodyAt = text.slice(start, bodyStart).length;
    const { fields, problems } = scanFields(written, bodyAt, written.length - (end - bodyEnd));
    for (const { offset, reason } of problems)
      tell("malformed-entry", reason, spanAt(written, placeOf, offset));
    for (const field of fields) {
      const { unknown } = defineString(strings, field, written);
      for (const name of unknown) {
        const reason = `Unexpected name \`${name}\`, expected that of an \`@string\``;
        tell("unknown-string", reason, spanAt(written, placeOf, field.valueStart));
      }
    }
  }

  /** TeX reads all preambles of a library before its entries. */
  function readCommands(): CommandDefinitions {
    return (commands ??= defineCommands(
      scan.definitions.filter(({ type }) => type === "preamble").map(preambleOf),
    ));
  }

  function preambleOf({ bodyStart, bodyEnd }: ScannedEntry): string {
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + longestPreamble));
    const [value] = scanFields(`preamble = ${body}`).fields;
    return value ? expandValue(value.parts, strings).value : "";
  }

  function keysOf(index: number): (readonly [string, number])[] {
    return splitKeys(opened(index).bibtex?.own().fields.get("ids")).map((key) => [key, index]);
  }
}

/** The indexes of the entries that seem to have former keys: there are few, and only these are read. */
function formerKeys({ bytes }: LibraryText, entries: EntryColumns): number[] {
  const found = new Set<number>();
  let index = 0;
  for (const byte of placesOf(bytes, /\bids\s*=/gi)) {
    while (index < entries.keys.length && (entries.at(index)?.end ?? 0) <= byte) index++;
    if ((entries.at(index)?.start ?? Infinity) < byte) found.add(index);
  }
  return [...found];
}

/** The byte offsets at which a short pattern matches, found without decoding the whole of a large file. */
function* placesOf(bytes: Buffer, pattern: RegExp): Iterable<number> {
  const [size, overlap] = [1 << 20, 100];
  for (let from = 0; from < bytes.length; from += size) {
    const start = Math.max(0, from - overlap);
    for (const { index } of bytes.toString("latin1", start, from + size).matchAll(pattern))
      yield start + index;
  }
}

/** The first line of the text at a byte offset. */
function headAt({ bytes, slice, place }: LibraryText, byte: number): Span {
  const text = slice(byte, Math.min(byte + 500, bytes.length));
  return spanAt(text, placesIn(text, place(byte)), 0);
}
