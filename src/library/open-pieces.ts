import type { VFile } from "vfile";
import type { ForeignRecord, ReadForeign, Tell } from "../formats/foreign/foreign-record.ts";
import { placesIn } from "../formats/library-text.ts";
import { inFile } from "../fault.ts";
import { tellOnce } from "../formats/reading-options.ts";
import type { CutFile } from "./cut-file.ts";
import { keyMaker, wantedKey } from "./make-key.ts";
import { readKeyed } from "./open-foreign.ts";
import type { OnProgress, RecordList } from "./record-list.ts";

/**
 * The records of a file that is not BibLaTeX. Of a file in several pieces, only one piece is kept at a time; a
 * piece is read again whenever it is needed again.
 */
export function openPieces(
  file: VFile,
  { text, stretches }: CutFile,
  read: ReadForeign,
  onProgress: OnProgress = () => {},
): RecordList {
  const [only, ...others] = stretches;
  if (only && others.length === 0) {
    const whole = inFile(file.path, () => readKeyed(file, text.slice(only.start, only.end), read));
    return { count: whole.length, record: (index) => whole[index]?.entry() };
  }

  const keys: string[] = [];
  /** The index of each piece’s first record. */
  const firsts = stretches.map(({ start, end }) => {
    const first = keys.length;
    for (const { key } of inFile(file.path, () => read(text.slice(start, end), () => {})))
      keys.push(key);
    onProgress("files", end, text.bytes.length);
    return first;
  });
  const makeKey = keyMaker(keys.filter((key) => key !== ""));
  const tell = tellOnce(file, true);
  let held: { number: number; records: ForeignRecord[] } | undefined;
  return {
    count: keys.length,
    record(index) {
      const number = held && isIn(held.number, index) ? held.number : pieceOf(index);
      if (held?.number !== number) held = { number, records: readPiece(number) };
      const entry = inFile(file.path, () => held?.records[index - (firsts[number] ?? 0)]?.entry());
      if (!entry) return undefined;
      keys[index] ||= makeKey(wantedKey(entry.fields));
      return { ...entry, key: keys[index] };
    },
  };

  function isIn(number: number, index: number): boolean {
    return index >= (firsts[number] ?? 0) && index < (firsts[number + 1] ?? keys.length);
  }

  function pieceOf(index: number): number {
    return firsts.findLastIndex((first) => first <= index);
  }

  function readPiece(number: number): ForeignRecord[] {
    const { start, end } = stretches[number] ?? { start: 0, end: 0 };
    const piece = text.slice(start, end);
    return inFile(file.path, () => read(piece, tellIn(piece, start)));
  }

  function tellIn(piece: string, start: number): Tell {
    const placeOf = placesIn(piece, text.place(start));
    return function (rule, reason, from, to) {
      const [first, last] = [from, to].map((at) => (at === undefined ? undefined : placeOf(at)));
      tell(rule, reason, first && last ? { start: first, end: last } : first);
    };
  }
}
