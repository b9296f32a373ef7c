import type { PrintedLine } from "./placed-text.ts";

/** How the letters of a line are printed. */
export interface LineType {
  /** Their height relative to the text: 1 is the same. */
  size: number;
  /** Whether they are in a font that little of their page uses. */
  isOther: boolean;
}

/**
 * The types of lines, by the offset in the transcript where each line begins; empty unless the document is a PDF.
 */
export type LineTypes = ReadonlyMap<number, LineType>;

/** How the lines of a document are printed, compared with most of the document and most of their page. */
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
    // Pages are separated by a form feed on a line of its own; a page without lines is an empty line.
    start += lines.length === 0 ? 3 : 2;
  }
  return types;
}

/** The value that most letters have, and the number of those letters. */
function mostOf(
  lines: readonly PrintedLine[],
  of: (line: PrintedLine) => number,
): [number, number] | undefined {
  const counts = new Map<number, number>();
  for (const line of lines)
    counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.trim().length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0];
}
