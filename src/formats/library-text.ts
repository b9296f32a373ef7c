import { isUtf8 } from "node:buffer";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { decodeFile } from "../decode-file.ts";

/** A library file as UTF-8 bytes, which are decoded only where text is needed. */
export interface LibraryText {
  bytes: Buffer;
  /** The text between two byte offsets. */
  slice(start: number, end: number): string;
  /** The position of a byte in the file’s text; slow if no byte near it was asked for before. */
  place(byte: number): Place;
}

/** A point: line and column from 1, the offset in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  offset: number;
}

/** The distance between remembered positions, in bytes. */
const step = 1 << 16;

/** The UTF-8 bytes of a file: its own bytes, or those of its decoded text. */
export function readLibrary(file: VFile): LibraryText {
  const bytes = toUtf8(file);
  const known: Counted[] = [{ byte: 0, offset: 0, line: 1, lineStart: 0 }];
  let last = known[0] as Counted;
  return {
    bytes,
    slice: (start, end) => bytes.toString("utf8", start, end),
    place(byte) {
      const wanted = Math.floor(byte / step);
      for (let next = known.length; next <= wanted; next++) {
        known.push(count(bytes, known[next - 1] as Counted, next * step));
      }
      const near = known[wanted] as Counted;
      last = count(bytes, last.byte > near.byte && last.byte <= byte ? last : near, byte);
      const { offset, line, lineStart } = last;
      return { line, column: offset - lineStart + 1, offset };
    },
  };
}

/** A range of a file. */
export interface Span {
  start: Place;
  end: Place;
}

/** The range from an offset of a text to `end`, or to the end of the line without its comma. */
export function spanAt(
  text: string,
  placeOf: (offset: number) => Place,
  offset: number,
  end = offset +
    (/^[^\n\r]*?(?=,?[\t ]*(?:[\n\r]|$))/.exec(text.slice(offset, offset + 500))?.[0].length ?? 0),
): Span {
  return { start: placeOf(offset), end: placeOf(Math.max(end, Math.min(offset + 1, text.length))) };
}

/** Compute positions in a text that itself starts at a given position; offsets are relative to the text. */
export function placesIn(text: string, start: Place): (offset: number) => Place {
  const places = location(text);
  return function (offset) {
    const { line = 1, column = 1 } = places.toPoint(Math.min(offset, text.length)) ?? {};
    return {
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
      offset: start.offset + offset,
    };
  };
}

function toUtf8(file: VFile): Buffer {
  const { value } = file;
  if (value === undefined || typeof value === "string") return Buffer.from(value ?? "");
  // XML may declare another encoding. The bytes of a large library are not decoded.
  const mayDeclare = value[0] === 0x3c || value[0] === 0x20;
  if (!mayDeclare && isUtf8(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  return Buffer.from(decodeFile(file));
}

interface Counted {
  byte: number;
  /** In UTF-16 units, like all others. */
  offset: number;
  line: number;
  /** The offset of the line’s first character. */
  lineStart: number;
}

/** Count from one position to the character at or before a later byte. Lines end with LF, CR, or both. */
function count(bytes: Buffer, from: Counted, to: number): Counted {
  let end = to;
  while (isContinuation(bytes[end])) end--;
  const text = bytes.toString("utf8", from.byte, end);
  // If a CR LF is split here, the LF counts as the line break.
  const isApart = bytes[end - 1] === 0x0d && bytes[end] === 0x0a;
  const lines = isApart ? text.slice(0, -1) : text;
  const breaks = lines.includes("\r") ? /\r(?!\n)|\n/g : /\n/g;
  let { line, lineStart } = from;
  while (breaks.test(lines)) {
    line++;
    lineStart = from.offset + breaks.lastIndex;
  }
  return { byte: end, offset: from.offset + text.length, line, lineStart };
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
