import type { PrintedLine } from "./placed-text.ts";

/** How the letters of a line are printed. */
export interface LineType {
  /** Their height by that of the text: 1 is the same. */
  size: number;
  /** Whether they are in a font that little of their page is printed in. */
  isOther: boolean;
}

/** The types of lines, by the offsets in the transcript at which the lines begin; none of what is no PDF. */
export type LineTypes = ReadonlyMap<number, LineType>;

/** How the lines of a document are printed, by those that most of it and most of their page have. */
export function typesOf(pages: readonly (readonly PrintedLine[])[], shift: number): LineTypes {
  const usual = mostOf(pages.flat(), ({ size }) => Math.round(size * 4) / 4)?.[0] ?? 10;
  const types = new Map<number, LineType>();
  let start = -shift;
  for (const lines of pages) {
    const all = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
    const fonts = new Map<string, number>();
    for (const { font = "", text } of lines)
      fonts.set(font, (fonts.get(font) ?? 0) + text.trim().length);
    for (const { text, size, font } of lines) {
      if (text !== "") {
        const share = (fonts.get(font ?? "") ?? 0) / all;
        types.set(start, { size: size / usual, isOther: font !== undefined && share < 0.3 });
      }
      start += text.length + 1;
    }
    // A form feed stands between pages, on a line of its own; a page without lines is an empty one.
    start += lines.length === 0 ? 3 : 2;
  }
  return types;
}

/** What most letters have, and how many those are. */
function mostOf(
  lines: readonly PrintedLine[],
  of: (line: PrintedLine) => number,
): [number, number] | undefined {
  const counts = new Map<number, number>();
  for (const line of lines)
    counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.trim().length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0];
}
