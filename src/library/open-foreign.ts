import type { VFile } from "vfile";
import { location } from "vfile-location";
import { parseEntry, placed } from "../formats/bibtex/parse-entry.ts";
import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import type { ForeignRecord, ReadForeign } from "../formats/foreign/foreign-record.ts";
import type { LibraryEntry, LibraryFile } from "../formats/library-file.ts";
import { report } from "../report.ts";
import type { Work } from "../works/work.ts";
import { keyMaker, wantedKey } from "./make-key.ts";

/** A record of a file that is not BibLaTeX, with its own key or the one assigned to it. */
export interface KeyedRecord extends Pick<ForeignRecord, "start" | "end"> {
  key: string;
  entry(): BiblatexRecord;
}

/** Read the records of a file; records without a key get one that is not in the file or in `taken`. */
export function readKeyed(
  file: VFile,
  text: string,
  read: ReadForeign,
  taken: Iterable<string> = [],
): KeyedRecord[] {
  const places = location(text);
  const records = read(text, (rule, reason, start, end) => {
    const from = start === undefined ? undefined : places.toPoint(start);
    const to = end === undefined ? undefined : places.toPoint(end);
    report(file, rule, reason, from && to ? { start: from, end: to } : from);
  });
  const makeKey = keyMaker([...taken, ...records.map(({ key }) => key)]);
  return records.map((record) => {
    const entry = once(record.entry);
    const key = record.key === "" ? makeKey(wantedKey(entry().fields)) : record.key;
    return { ...record, key, entry: () => ({ ...entry(), key }) };
  });
}

/** Open a file that is not BibLaTeX as a library: its works are those an import would write. */
export function openForeign(
  file: VFile,
  text: string,
  read: ReadForeign,
  taken: Iterable<string>,
): LibraryFile {
  const records = readKeyed(file, text, read, taken);
  const places = location(text);
  const opened: LibraryEntry[] = [];
  return {
    keys: records.map(({ key }) => key),
    entry(index) {
      const record = records[index];
      if (!record) throw new RangeError(`Expected the number of a record, not ${index}`);
      return (opened[index] ??= open(record));
    },
    isHidden: () => false,
    formerKeys: () => [],
  };

  function open({ key, start, end, entry }: KeyedRecord): LibraryEntry {
    const point = places.toPoint(start);
    const { line = 1, column = 1 } = point ?? {};
    const origin = { file: file.path ?? "", start, end, line, column };
    const work = once((): Work => {
      const read = parseEntry({ ...entry(), isForeign: true }, (field, { found, expected }) => {
        const reason = `Unexpected ${found} in \`${field}\` of \`${key}\`, expected ${expected}`;
        report(file, "unreadable-value", reason, point);
      });
      return placed(read, () => origin);
    });
    return { key, origin, work };
  }
}

/** Return a function that computes its value on the first call and then keeps it. */
function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
