import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import type { EntryReadings } from "./bibtex/entry-readings.ts";
import type { EntryColumns } from "./bibtex/scan/entry-columns.ts";
import type { BibtexScan } from "./bibtex/scan/scan-bibtex.ts";
import type { LibraryEntry } from "./library-file.ts";
import type { Place, Span } from "./library-text.ts";

/** How to read the entries of a library. */
export interface ReadingOptions {
  /** Earlier readings of the same entries. */
  readings?: EntryReadings | undefined;
  /** Whether to read an entry again each time and keep nothing of it, for files of any size. */
  forgets?: boolean;
  /**
   * The size in bytes up to which CSL-JSON is parsed as a whole; the items of larger files are parsed one by one.
   */
  wholeUpTo?: number;
  /**
   * Chooses the entries of a BibTeX file and gives keys to those without one; by default, only entries with a key.
   */
  named?: NamedEntries;
}

export type NamedEntries = (scan: BibtexScan, bytes: Buffer) => EntryColumns;

/**
 * Return a function that opens the entry at an index: the same object each time or, with `forgets`, keeping only
 * the last.
 */
export function openedOnce(
  forgets: boolean,
  open: (index: number) => LibraryEntry,
): (index: number) => LibraryEntry {
  const opened: LibraryEntry[] = [];
  let last: { index: number; entry: LibraryEntry } | undefined;
  return function (index) {
    if (!forgets) return (opened[index] ??= open(index));
    if (last?.index !== index) last = { index, entry: open(index) };
    return last.entry;
  };
}

/**
 * Return a function that reports on a file; with `forgets`, where entries are read repeatedly, it reports nothing
 * twice.
 */
export function tellOnce(
  file: VFile,
  forgets: boolean,
): (rule: RuleId, reason: string, place?: Span | Place) => void {
  const told = new Set<string>();
  return function (rule, reason, place) {
    if (forgets) {
      const { offset } =
        place === undefined ? { offset: "" } : "start" in place ? place.start : place;
      const what = `${offset} ${rule} ${reason}`;
      if (told.has(what)) return;
      told.add(what);
    }
    report(file, rule, reason, place);
  };
}
