import type { Point } from "unist";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { mayHide } from "./may-hide.ts";
import { report } from "./report.ts";

/** A character that readers cannot see, and that changes how they see others or hides words. */
export interface HiddenCharacter {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** `U+202E`. */
  code: string;
  name: string;
}

/** All characters that may be hidden, except white space; whether one is depends on what surrounds it. */
const candidates = /(?![\t\n\f\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]/gu;
const anyCandidate = new RegExp(candidates.source, "u");

/** Anything but letters, digits and signs of most scripts: quick to search for in a whole library. */
const unusual =
  /[^\t\n\f\r -~\u00A1-\u00AC\u00AE-\u034E\u0350-\u061B\u061D-\u115E\u2010-\u2029\u202F-\u205F\u3000-\u3163\u3165-\uD7FF]/;

/**
 * The hidden characters of a text, except those that a script needs: joiners in Persian, in Indic scripts and in
 * emoji, direction marks and closed direction isolates, variation selectors of a letter, tags of a flag.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!unusual.test(text) || !anyCandidate.test(text)) return [];
  const closed = closedIsolates(text);
  return [...text.matchAll(candidates)].flatMap(({ 0: character, index: start }) => {
    const end = start + character.length;
    if (closed.has(start) || isNeeded(character, text.slice(0, start), text.slice(end))) return [];
    const number = character.codePointAt(0) ?? 0;
    const code = `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
    return [{ start, end, code, name: nameOf(number) }];
  });
}

/** Replace hidden characters by their code points in brackets, for places where nothing else can show them. */
export function withHiddenShown(text: string): string {
  let [shown, at] = ["", 0];
  for (const { start, end, code } of hiddenCharacters(text)) {
    shown += `${text.slice(at, start)}[${code}]`;
    at = end;
  }
  return shown + text.slice(at);
}

/** Make a name distinguishable from others that look like it: letters outside ASCII get their code points. */
export function shownName(name: string): string {
  return withHiddenShown(name).replace(/[^ -~]/gu, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `${letter}(U+${code})`;
  });
}

/**
 * Report the hidden characters of a file, each kind at its first occurrence.
 *
 * @param text
 *   The text to search; default the file’s.
 * @param pointOf
 *   Maps an offset in the text to a point in the file.
 */
export function reportHidden(
  file: VFile,
  text?: string,
  pointOf: (offset: number) => Point | undefined = pointsOf(file),
  what = "",
): void {
  if (text === undefined && typeof file.value === "object" && !mayHide(file.value)) return;
  const isLarge = typeof file.value === "object" && file.value.length > largePiece;
  const pieces =
    text === undefined && isLarge ? piecesOf(file) : [{ text: text ?? String(file), pointOf }];
  const found = new Map<string, { name: string; count: number; point: Point | undefined }>();
  for (const piece of pieces) {
    for (const { code, name, start } of hiddenCharacters(piece.text)) {
      const known = found.get(code);
      if (known) known.count++;
      else found.set(code, { name, count: 1, point: piece.pointOf(start) });
    }
  }
  for (const [code, { name, count, point }] of found) {
    const more = count > 1 ? `, ${count} of them` : "";
    const reason = `Unexpected hidden character ${code} (${name})${more}${what}, expected visible characters`;
    report(file, "hidden-character", reason, point);
  }
}

/** Of a large file text is made of so many bytes at a time, and the rest of their line. */
const largePiece = 16_000_000;

interface TextPiece {
  text: string;
  pointOf(offset: number): Point | undefined;
}

/** A file as pieces of whole lines, each but the first with the end of the line before it. */
function* piecesOf({ value }: VFile): Iterable<TextPiece> {
  const { buffer, byteOffset, length } = value as Uint8Array;
  const bytes = Buffer.from(buffer, byteOffset, length);
  let lines = 0;
  for (let start = 0; start < bytes.length;) {
    const lineEnd = bytes.indexOf("\n", start + largePiece);
    const text = bytes.toString("utf8", start, lineEnd === -1 ? bytes.length : lineEnd + 1);
    const before = lines;
    const places = location(text);
    yield {
      text,
      pointOf(offset) {
        const { line, column } = places.toPoint(offset) ?? { line: 1, column: 1 };
        return { line: before + line, column };
      },
    };
    if (lineEnd === -1) return;
    lines += (text.match(/\r(?!\n)|\n/g)?.length ?? 0) - 1;
    start = lineEnd;
  }
}

function pointsOf(file: VFile): (offset: number) => Point | undefined {
  let lines: ReturnType<typeof location> | undefined;
  return (offset) => (lines ??= location(file)).toPoint(offset);
}

/** Where isolates that are closed within their paragraph start and end. */
function closedIsolates(text: string): Set<number> {
  const closed = new Set<number>();
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[\u2066-\u2069\n\u2029]/g)) {
    if (mark === "\u2069") {
      const start = open.pop();
      if (start !== undefined) closed.add(start).add(index);
    } else if (mark === "\n" || mark === "\u2029") open = [];
    else open.push(index);
  }
  return closed;
}

/** Letters of scripts that join or build conjuncts, with any marks after them. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]\p{M}*$/u;
const pictured = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const flag = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;

function isNeeded(character: string, before: string, after: string): boolean {
  const near = before.slice(-24);
  switch (character) {
    case "\u200C":
      return joining.test(near);
    case "\u200D":
      return (
        joining.test(near) || (pictured.test(near) && /^\p{Extended_Pictographic}/u.test(after))
      );
    case "\u200E":
    case "\u200F":
    case "\u061C":
      return !/[\u200E\u200F\u061C]$/.test(near); // one mark is enough to place a stop or a number
    case "\uFEFF":
      return before === "";
    case "\u180B":
    case "\u180C":
    case "\u180D":
    case "\u180E":
    case "\u180F":
      return /\p{Script=Mongolian}$/u.test(near);
    case "\u17B4":
    case "\u17B5":
      return false;
  }
  if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character)) {
    return /[^\s\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u.test(near);
  }
  return /[\u{E0020}-\u{E007F}]/u.test(character) && flag.test(near);
}

function nameOf(number: number): string {
  const known = names.get(number);
  if (known !== undefined) return known;
  if (number < 0xa0) return "control character";
  if (number >= 0xfe00 && number <= 0xfe0f) return "variation selector";
  if (number >= 0xe0100 && number <= 0xe01ef) return "variation selector";
  if (number >= 0xe0000) return "tag character";
  return "invisible character";
}

const names: ReadonlyMap<number, string> = new Map([
  [0xad, "soft hyphen"],
  [0x34f, "combining grapheme joiner"],
  [0x61c, "Arabic letter mark"],
  [0x115f, "Hangul filler"],
  [0x1160, "Hangul filler"],
  [0x200b, "zero width space"],
  [0x200c, "zero width non-joiner"],
  [0x200d, "zero width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "end of an embedding or override"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x2060, "word joiner"],
  [0x2066, "left-to-right isolate, not closed"],
  [0x2067, "right-to-left isolate, not closed"],
  [0x2068, "first strong isolate, not closed"],
  [0x2069, "end of no isolate"],
  [0x3164, "Hangul filler"],
  [0xfeff, "zero width no-break space"],
  [0xffa0, "Hangul filler"],
]);
