import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { RuleId } from "../../rules.ts";
import { openBibtexEntry, type BibtexFile } from "./bibtex-entry.ts";
import { defineString, expandValue, type Strings } from "./bibtex-strings.ts";
import type { CommandDefinitions } from "./preamble/command-definition.ts";
import { defineCommands } from "./preamble/define-commands.ts";
import type { EntryReadings } from "./entry-readings.ts";
import type { FindEntry, LibraryEntry, LibraryFile } from "../library-file.ts";
import { placesIn, spanAt, type LibraryText, type Span } from "../library-text.ts";
import { scanBibtex, type ScannedEntry } from "./scan/scan-bibtex.ts";
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
  readings?: EntryReadings,
): LibraryFile {
  const strings: Strings = new Map();
  const scan = scanBibtex(text.bytes);
  const entries = scan.entries.filter(({ key }) => key !== "");
  const opened: LibraryEntry[] = [];
  const path = file.path ?? "";
  const context: BibtexFile = { path, text, strings, commands: readCommands, find, tell, readings };
  let commands: CommandDefinitions | undefined;

  for (const { offset, reason } of scan.problems)
    tell("malformed-entry", reason, headAt(text, offset));
  for (const entry of scan.entries) if (entry.type === "string") define(entry);
  return {
    keys: entries.map(({ key }) => key),
    entry,
    isHidden: (index) => entries[index]?.type === "xdata",
    formerKeys: () => formerKeys(text, entries).flatMap(keysOf),
  };

  function entry(index: number): LibraryEntry {
    const scanned = entries[index];
    if (!scanned) throw new RangeError(`Expected the number of an entry, not ${index}`);
    return (opened[index] ??= openBibtexEntry(context, scanned));
  }

  function tell(rule: RuleId, reason: string, span: Span): void {
    report(file, rule, reason, span);
  }

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
      scan.entries.filter(({ type }) => type === "preamble").map(preambleOf),
    ));
  }

  function preambleOf({ bodyStart, bodyEnd }: ScannedEntry): string {
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + longestPreamble));
    const [value] = scanFields(`preamble = ${body}`).fields;
    return value ? expandValue(value.parts, strings).value : "";
  }

  function keysOf(index: number): (readonly [string, number])[] {
    return splitKeys(entry(index).bibtex?.own().fields.get("ids")).map((key) => [key, index]);
  }
}

/** The indexes of the entries that seem to have former keys: there are few, and only these are read. */
function formerKeys({ bytes }: LibraryText, entries: readonly ScannedEntry[]): number[] {
  const found = new Set<number>();
  let index = 0;
  for (const { index: byte } of bytes.toString("latin1").matchAll(/\bids\s*=/gi)) {
    while (index < entries.length && (entries[index]?.end ?? 0) <= byte) index++;
    if ((entries[index]?.start ?? Infinity) < byte) found.add(index);
  }
  return [...found];
}

/** The first line of the text at a byte offset. */
function headAt({ bytes, slice, place }: LibraryText, byte: number): Span {
  const text = slice(byte, Math.min(byte + 500, bytes.length));
  return spanAt(text, placesIn(text, place(byte)), 0);
}
