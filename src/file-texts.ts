import { existsSync, readFileSync, statSync } from "node:fs";
import { decodeBytes } from "./decode-bytes.ts";

/** Texts that stand for files, by their full paths: what an editor has open and has not saved. */
export type OpenTexts = ReadonlyMap<string, string>;

let open: OpenTexts = new Map();

/** Do something with texts in place of files; what is read within is what the editor shows. */
export function withOpenTexts<Result>(texts: OpenTexts, work: () => Result): Result {
  const before = open;
  open = texts;
  try {
    return work();
  } finally {
    open = before;
  }
}

/** The bytes of a file, or of the text that stands for it. */
export function readBytes(path: string): Buffer {
  const text = open.get(path);
  if (text === undefined) return readFileSync(path);
  const saved = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  // An editor takes off the mark of UTF-8, and reads other encodings: what is not changed is as it is saved.
  const plain = text.replace(/^\uFEFF/, "");
  if (decodeBytes(saved).text === plain) return saved;
  return Buffer.from(saved.subarray(0, 3).equals(utf8Mark) ? `\uFEFF${plain}` : text);
}

const utf8Mark = Buffer.of(0xef, 0xbb, 0xbf);

/** Whether there is a file, or a text that stands for one. */
export function isThere(path: string): boolean {
  return open.has(path) || existsSync(path);
}

/** What differs as soon as the file, or the text that stands for it, does. */
export function stateOf(path: string): string {
  const text = open.get(path);
  if (text !== undefined) return `=${text}`;
  // The path may be of a name that no file can have.
  if (!existsSync(path)) return "";
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : "";
}
