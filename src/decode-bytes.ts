import { isUtf8 } from "node:buffer";

/** The text of a file without a byte order mark, and how it was decoded, in words for a message. */
export interface Decoded {
  text: string;
  /** `UTF-8`, `Windows-1252`, `ISO-8859-15`, … */
  encoding: string;
}

/**
 * Decode bytes as text: by a byte order mark (UTF-8, UTF-16), an XML declaration, as UTF-8, by a comment in a
 * library or the head of an HTML page, or else as Windows-1252, which includes Latin-1. Never throws. Windows-1252
 * has our own table, because some versions of Node read it as Latin-1.
 *
 * @see
 *   XML 1.0, appendix F; “% Encoding:” is JabRef’s, “Saved with string encoding” BibDesk’s.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const buffer = bufferOf(bytes);
  const utf16 = markOfUtf16(buffer);
  if (utf16) return { text: new TextDecoder(utf16).decode(buffer), encoding: utf16 };

  const head = buffer.toString("latin1", 0, 4096);
  const declared = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  const ofXml = declared && decodeNamed(buffer, declared);
  if (ofXml) return ofXml;
  if (isUtf8(buffer)) {
    return { text: buffer.toString("utf8").replace(/^\uFEFF/, ""), encoding: "UTF-8" };
  }
  const said =
    /^%+\s*(?:Encoding:|Saved with string encoding|.*?-\*-.*coding:)\s*(.+)$/m.exec(head) ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(head);
  return (said && decodeNamed(buffer, said[1] ?? "")) ?? decodeStray(buffer);
}

/**
 * Decode bytes in a given encoding.
 *
 * @returns
 *   `undefined` if the name is unknown, or the bytes are not in that encoding.
 */
export function decodeAs(bytes: Uint8Array, name: string): Decoded | undefined {
  const buffer = bufferOf(bytes);
  if (/^utf-?8$/i.test(name)) {
    return isUtf8(buffer) ? { text: buffer.toString("utf8"), encoding: "UTF-8" } : undefined;
  }
  return decodeNamed(buffer, name);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The encoding given by a UTF-16 byte order mark. */
export function markOfUtf16([first, second]: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  return first === 0xfe && second === 0xff ? "UTF-16BE" : undefined;
}

/** Decode a file in the encoding it names; `undefined` if that is unknown, UTF-8, or not that of the bytes. */
function decodeNamed(buffer: Buffer, written: string): Decoded | undefined {
  const name = labelOf(written);
  if (/^(?:windows-1252|iso-8859-1|latin-?1|(?:us-)?ascii)$/.test(name)) {
    return { text: ofWindows1252(buffer), encoding: "Windows-1252" };
  }
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    const { encoding } = decoder;
    if (/^utf-/.test(encoding)) return undefined;
    return { text: decoder.decode(buffer), encoding: encoding.replace(/^iso|^koi/, upper) };
  } catch {
    return undefined;
  }
}

/** Convert `Cp1251`, `ISO8859_2`, `Western (Mac OS Roman)` to the encoding standard’s names. */
function labelOf(written: string): string {
  const name = written.trim().toLowerCase();
  if (/mac os roman/.test(name)) return "macintosh";
  if (/iso latin 1|windows latin 1/.test(name)) return "windows-1252";
  return (name.match(/[\w.:-]+/)?.[0] ?? "")
    .replace(/^cp(?=125\d$)/, "windows-")
    .replace(/^iso-?8859[_-]/, "iso-8859-");
}

/**
 * A file that is UTF-8 except for a few bytes was put together from several files: only those bytes are read as
 * Windows-1252. In other files, what looks like UTF-8 is a rare pair of Windows-1252 letters.
 */
function decodeStray(buffer: Buffer): Decoded {
  let [whole, stray] = [0, 0];
  const text = inPieces(buffer, (characters) =>
    characters.replace(/[\xC2-\xF4][\x80-\xBF]{1,3}|[\x80-\xFF]/g, (run) => {
      const bytes = run.length === 1 ? alone : Buffer.from(run, "latin1");
      const length = lengthOf(bytes);
      if (length === 0) {
        stray += run.length;
        return lettersOf(run);
      }
      whole++;
      stray += run.length - length;
      return bytes.toString("utf8", 0, length) + lettersOf(run.slice(length));
    }),
  );
  if (whole <= stray && !text.startsWith("\uFEFF")) {
    return { text: ofWindows1252(buffer), encoding: "Windows-1252" };
  }
  return { text: text.replace(/^\uFEFF/, ""), encoding: "UTF-8, stray bytes as Windows-1252" };
}

/** A byte that no other follows forms no character of UTF-8. */
const alone = Buffer.alloc(0);

/**
 * Decode a file piece by piece: a replacement in a whole library could have more matches than V8 holds, which ends
 * the process. No piece ends within a character of UTF-8.
 */
function inPieces(buffer: Buffer, decode: (characters: string) => string): string {
  let text = "";
  for (let start = 0; start < buffer.length;) {
    let end = Math.min(start + pieceSize, buffer.length);
    for (let more = 0; more < 3 && ((buffer[end] ?? 0) & 0xc0) === 0x80; more++) end++;
    text += decode(buffer.toString("latin1", start, end));
    start = end;
  }
  return text;
}

const pieceSize = 1 << 20;

/** How many of the bytes form one UTF-8 character; 0 if none do. */
function lengthOf(bytes: Buffer): number {
  const [first = 0] = bytes;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  return length > 0 && bytes.length >= length && isUtf8(bytes.subarray(0, length)) ? length : 0;
}

/** The characters for 0x80 to 0x9F; five of these bytes have none and are control characters. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Our own table: some versions of Node read Windows-1252 as Latin-1 (nodejs/node#56542). */
function ofWindows1252(buffer: Buffer): string {
  return inPieces(buffer, lettersOf);
}

function lettersOf(latin1: string): string {
  return latin1.replace(/[\x80-\x9F]/g, (one) => windows1252[one.charCodeAt(0) - 0x80] ?? one);
}

function upper(text: string): string {
  return text.toUpperCase();
}
