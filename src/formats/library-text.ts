import { isAscii, isUtf8 } from "node:buffer";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { decodeFile } from "../decode-file.ts";

/** A library’s file as bytes of UTF-8, of which text is made where it is asked for. */
export interface LibraryText {
  bytes: Buffer;
  /** The text between two bytes. */
  slice(start: number, end: number): string;
  /** Where a byte stands in the file’s text; takes time where no byte near it was asked for. */
  place(byte: number): Place;
}

/** A point: line and column from 1, the offset in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  offset: number;
}

/** How far apart the places lie that are kept, in bytes. */
const step = 1 << 16;

/** The bytes of a file in UTF-8: those that it has, or of the text that they are read as. */
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

/** A stretch of a file. */
export interface Span {
  start: Place;
  end: Place;
}

/** What stands at an offset of a text: to `end`, or to the end of the line without its comma. */
export function spanAt(
  text: string,
  placeOf: (offset: number) => Place,
  offset: number,
  end = offset +
    (/^[^\n\r]*?(?=,?[\t ]*(?:[\n\r]|$))/.exec(text.slice(offset, offset + 500))?.[0].length ?? 0),
): Span {
  return { start: placeOf(offset), end: placeOf(Math.max(end, Math.min(offset + 1, text.length))) };
}

/** The places in a text that starts at another place; offsets are those in the text. */
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
  // XML may declare another encoding; of a large library no text is made.
  const mayDeclare = value[0] === 0x3c || value[0] === 0x20;
  if (!mayDeclare && isUtf8(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  return Buffer.from(decodeFile(file));
}

interface Counted {
  byte: number;
  /** In UTF-16 units, as all others. */
  offset: number;
  line: number;
  /** The offset of the line’s first character. */
  lineStart: number;
}

/** How many bytes are counted at a time where all of them are ASCII. */
const stretch = 1 << 12;

/** Go on from a place to a byte after it. Lines end with LF, CR, or both. */
function count(bytes: Buffer, from: Counted, to: number): Counted {
  let counted = from;
  while (counted.byte < to) {
    const end = Math.min(counted.byte + stretch, to);
    counted = countAscii(bytes, counted, end) ?? countBytes(bytes, counted, end);
  }
  return counted;
}

/** Count by searches, which are faster than a look at each byte; nothing where that is needed. */
function countAscii(bytes: Buffer, { byte, offset, line, lineStart }: Counted, end: number) {
  if (!isAscii(bytes.subarray(byte, end))) return undefined;
  const text = bytes.toString("latin1", byte, end);
  if (text.includes("\r")) return undefined;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = offset + at + 1;
  }
  return { byte: end, offset: offset + text.length, line, lineStart };
}

function countBytes(bytes: Buffer, from: Counted, end: number): Counted {
  let { offset, line, lineStart } = from;
  for (let index = from.byte; index < end; index++) {
    const byte = bytes[index] ?? 0;
    // A character beyond the BMP has four bytes, and two units.
    if ((byte & 0xc0) !== 0x80) offset += byte >= 0xf0 ? 2 : 1;
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) {
      line++;
      lineStart = offset;
    }
  }
  return { byte: end, offset, line, lineStart };
}
