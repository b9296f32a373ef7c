import type { TextLayout } from "./layout-schema.ts";

/** A line of a document, with UTF-16 offsets in its file; `end` is before the line ending. */
export interface Line {
  start: number;
  end: number;
  /** After its line ending. */
  next: number;
  text: string;
}

/** A page of a document: its lines, and the number it is cited by. */
export interface Page {
  /** As printed, or counted from the first page. */
  number: string;
  lines: Line[];
  /** Where the page mark before it is; the mark is not a line of any page. */
  mark?: { start: number; end: number };
}

/** Split a text into lines from an offset on; each form feed is a line of its own. */
export function linesOf(value: string, from: number): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|[\r\n]|(?=\f)|(?<=\f)/g;
  let start = from;
  ending.lastIndex = from;
  while (start < value.length) {
    const match = ending.exec(value);
    const end = match ? match.index : value.length;
    const next = match ? end + match[0].length : value.length;
    if (next > start) lines.push({ start, end, next, text: value.slice(start, end) });
    start = next;
    if (match?.[0] === "") ending.lastIndex = next + 1;
    if (match?.[0] === "" && value[next] === "\f") {
      lines.push({ start: next, end: next + 1, next: next + 1, text: "\f" });
      start = next + 1;
      ending.lastIndex = start;
    }
  }
  return lines;
}

/**
 * Split lines into pages; there is one page if there are no breaks. A text that begins with a mark begins with the
 * mark’s page.
 */
export function pagesOfLines(lines: readonly Line[], layout: TextLayout): Page[] {
  const isMark = pageMark(layout.pages);
  const first = layout["first-page"] ?? 1;
  const pages: Page[] = [{ number: String(first), lines: [] }];
  for (const line of lines) {
    const mark = isMark?.(line.text);
    if (mark === undefined) {
      pages.at(-1)!.lines.push(line);
      continue;
    }
    const isEmpty = pages.at(-1)!.lines.every(({ text }) => text.trim() === "");
    if (pages.length === 1 && isEmpty && mark !== "") pages.pop();
    const number = mark === "" ? String(first + pages.length) : mark;
    pages.push({ number, lines: [], mark: { start: line.start, end: line.next } });
  }
  return pages;
}

/** Returns a function that reads the number of a page mark; empty if the mark has none. */
function pageMark(pages: string | undefined): ((text: string) => string | undefined) | undefined {
  if (pages === undefined) return undefined;
  if (pages === "form-feeds") return (text) => (text === "\f" ? "" : undefined);
  const pattern = linePattern(pages);
  return (text) => {
    const match = pattern.exec(text.trim());
    return match ? (match[1] ?? "") : undefined;
  };
}

/** A pattern for a whole line: any white space matches any other, and `#` matches a number. */
export function linePattern(words: string): RegExp {
  const pieces = words
    .trim()
    .split("#")
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`^${pieces.join("(\\p{Nd}+|[ivxlcdm]+|[IVXLCDM]+)")}$`, "u");
}

/** The number of white space characters before the words of a line. */
export function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

/** Where the words of a line begin. */
export function wordsStart({ start, text }: Line): number {
  return start + text.length - text.trimStart().length;
}

/** Where the words of a line end. */
export function wordsEnd({ start, text }: Line): number {
  return start + text.trimEnd().length;
}

/** Whether a text begins with words; any white space matches any other, and marks of annotations are ignored. */
export function beginsWithWords(text: string, words: string): boolean {
  const plain = (one: string): string => one.replace(/\s+/g, " ").trimStart();
  const start = plain(text.slice(0, words.length * 2 + 40));
  return [start, start.replace(/:figure\[|\[/g, "")].some((one) => one.startsWith(plain(words)));
}

/** Whether a line begins with a number like those of paragraphs: `1.`, `(a)`, `§ 4`. */
export function beginsWithNumber({ text }: Line): boolean {
  return /^\s*(?:[([]?\p{Nd}{1,4}(?:\.\p{Nd}+)*[.)\]]|\(\p{L}{1,4}\)|§\s?\p{Nd}+)\s/u.test(text);
}
