import { columnsOf } from "./pdf-columns.ts";
import type { PlacedLine, PlacedText, PrintedLine } from "./placed-text.ts";
import { raised } from "../source/raised-numbers.ts";
import { pushTo } from "../../push-to.ts";
import { greatest } from "../../greatest.ts";

/**
 * The lines of a page from the top, with indents as spaces, and an empty line where the gap is larger than between
 * lines or the type changes. In two columns, the left one is read first; text across both columns separates them.
 */
export function linesOfPage(
  texts: readonly PlacedText[],
  width: number,
): { lines: PrintedLine[]; columns: number } {
  const columns = columnsOf(rowsOf(texts), width);
  if (!columns) return { lines: written(rowsOf(texts)), columns: 1 };
  const lines: PrintedLine[] = [];
  for (const part of columns.map((texts) => written(rowsOf(texts)))) {
    const [before, first] = [lines.at(-1), part[0]];
    if (before && first && !goesOn(before, first)) lines.push({ text: "", size: 0 });
    for (const line of part) lines.push(line);
  }
  return { lines, columns: 2 };
}

/** Whether a sentence continues at the head of the next column. */
function goesOn(before: PrintedLine, { text, size }: PrintedLine): boolean {
  const isAlike = Math.min(before.size, size) > Math.max(before.size, size) * 0.92;
  return isAlike && /[\p{L},-]$/u.test(before.text) && /^\s*\p{Ll}/u.test(text);
}

/** Runs of text that belong together, as one line. */
export function linesTogether(texts: readonly PlacedText[]): string {
  return rowsOf(texts).map(lineOf).join(" ");
}

/** Group runs of text by line, from the top, each line from the left. */
function rowsOf(texts: readonly PlacedText[]): PlacedLine[] {
  const rows: PlacedText[][] = [];
  for (const text of texts.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && standsOn(row, text)) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => {
    const main = row.toSorted((a, b) => lettersIn(b) - lettersIn(a))[0]!;
    return {
      texts: row.toSorted((a, b) => a.x - b.x),
      y: main.y,
      size: main.height || 10,
      left: -greatest(row.map(({ x }) => -x)),
      right: greatest(row.map(({ x, width }) => x + width)),
    };
  });
}

/** Whether a text is on the same line as others; a small raised or lowered text touches the one it belongs to. */
function standsOn(row: readonly PlacedText[], text: PlacedText): boolean {
  if (row[0]!.y - text.y < Math.max(2, text.height * 0.5)) return true;
  return row.some((other) => {
    const [less, more] = [other.height, text.height].toSorted((a, b) => a - b);
    const room = Math.max(text.x - (other.x + other.width), other.x - (text.x + text.width));
    return less! < more! * 0.8 && room < more! * 0.4 && other.y - text.y < more! * 0.5;
  });
}

function lettersIn({ text, height }: PlacedText): number {
  return text.trim().length * height;
}

function written(rows: readonly PlacedLine[]): PrintedLine[] {
  const margin = -greatest(rows.map(({ left }) => -left));
  const right = greatest(rows.map((one) => one.right));
  const usual = usualGaps(rows);
  return rows.flatMap((row, index): PrintedLine[] => {
    const before = rows[index - 1];
    const indent = " ".repeat(
      Math.min(40, Math.max(0, Math.round((row.left - margin) / (row.size * 0.5)))),
    );
    const font = fontOf(row);
    const isApart =
      before &&
      (before.y - row.y > usual(row) * 1.4 || isOtherSize(before, row) || isOther(before, row));
    const line = { text: indent + lineOf(row), size: row.size, ...(font && { font }) };
    return [...(isApart ? [{ text: "", size: 0 }] : []), line];
  });

  /** Whether two consecutive lines are in different fonts, and the words of the first end early. */
  function isOther(before: PlacedLine, row: PlacedLine): boolean {
    const [font, next] = [fontOf(before), fontOf(row)];
    const isShort = before.right < right - (right - margin) * 0.15;
    return font !== undefined && next !== undefined && font !== next && isShort;
  }
}

function isOtherSize({ size: one }: PlacedLine, { size: other }: PlacedLine): boolean {
  return Math.min(one, other) < Math.max(one, other) * 0.92;
}

/** The font of a line, if it has only one; raised numbers are ignored. */
function fontOf({ texts, size }: PlacedLine): string | undefined {
  const fonts = new Set(
    texts.filter(({ height }) => height > size * 0.8).map(({ font: name }) => name),
  );
  const [font] = fonts;
  return fonts.size === 1 ? font : undefined;
}

/**
 * The usual distance between lines of a size within paragraphs: three quarters of them are at least this far apart.
 */
function usualGaps(rows: readonly PlacedLine[]): (row: PlacedLine) => number {
  const bySize = new Map<number, number[]>();
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!before || isOtherSize(before, row)) continue;
    const size = Math.round(row.size);
    pushTo(bySize, size, before.y - row.y);
  }
  const usual = new Map(
    Array.from(bySize, ([size, gaps]) => {
      const sorted = gaps.toSorted((a, b) => a - b);
      return [size, Math.max(size, sorted[Math.floor(sorted.length / 4)]!)] as const;
    }),
  );
  return ({ size }) => usual.get(Math.round(size)) ?? size * 1.2;
}

/** Join runs with a space if there is room for one, and with three where a table column begins. */
function lineOf({ texts, y, size: usual }: PlacedLine): string {
  let line = "";
  let end = texts[0]?.x ?? 0;
  for (const one of texts) {
    const { x, width, height } = one;
    const isRaised = height < usual * 0.8 && one.y > y + usual * 0.1;
    const text = isRaised ? raised(one.text) : one.text;
    const room = x - end;
    const size = height || 10;
    if (room > size * 1.5) line += "   ";
    else if (room > size * 0.15 && !/\s$/.test(line) && !/^\s/.test(text)) line += " ";
    line += text;
    end = x + width;
  }
  return line.trimEnd();
}
