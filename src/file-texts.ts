import { existsSync, readFileSync, statSync } from "node:fs";
import { decodeBytes } from "./decode-bytes.ts";

/** Texts that replace files, by full path: what is open in an editor and not saved. */
export type OpenTexts = ReadonlyMap<string, string>;

let open: OpenTexts = new Map();

/** Do some work with texts in place of files; whatever reads them sees what the editor shows. */
export function withOpenTexts<Result>(texts: OpenTexts, work: () => Result): Result {
  const before = open;
  open = texts;
  try {
    return work();
  } finally {
    open = before;
  }
}

/** The bytes of a file, or of the text that replaces it. */
export function readBytes(path: string): Buffer {
  const text = open.get(path);
  if (text === undefined) return readFileSync(path);
  const saved = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  // An editor removes the UTF-8 byte order mark and decodes other encodings, so unchanged text keeps its saved
  // bytes.
  const plain = text.replace(/^\uFEFF/, "");
  if (decodeBytes(saved).text === plain) return saved;
  return Buffer.from(saved.subarray(0, 3).equals(utf8Mark) ? `\uFEFF${plain}` : text);
}

const utf8Mark = Buffer.of(0xef, 0xbb, 0xbf);

/** Whether a file exists, or a text that replaces one. */
export function isThere(path: string): boolean {
  return open.has(path) || existsSync(path);
}

/** A value that changes whenever the file, or the text that replaces it, changes. */
export function stateOf(path: string): string {
  const text = open.get(path);
  if (text !== undefined) return `=${text}`;
  // The path may contain a name that no file can have.
  if (!existsSync(path)) return "";
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : "";
}
