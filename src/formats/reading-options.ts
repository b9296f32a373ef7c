import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import type { EntryReadings } from "./bibtex/entry-readings.ts";
import type { BibtexScan, ScannedEntry } from "./bibtex/scan/scan-bibtex.ts";
import type { LibraryEntry } from "./library-file.ts";
import type { Place, Span } from "./library-text.ts";

/** How the entries of a library are read. */
export interface ReadingOptions {
  /** What was read of the same entries before. */
  readings?: EntryReadings | undefined;
  /** Whether an entry is read anew each time, and nothing of it kept: for files of any size. */
  forgets?: boolean;
  /** Up to how many bytes CSL-JSON is read as one value; of larger files items are read one by one. */
  wholeUpTo?: number;
  /** The entries of a file of BibTeX, with keys for those that have none; default those that have one. */
  named?: NamedEntries;
}

export type NamedEntries = (scan: BibtexScan, bytes: Buffer) => readonly ScannedEntry[];

/** Opens the entry of a number: the same one each time, or a new one where nothing is kept but the last. */
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

/** Report on a file; where entries are read again and again, what was told of one is not told twice. */
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
