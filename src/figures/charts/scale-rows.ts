import type { ElementContent } from "hast";
import { s } from "hastscript";
import { textWidth } from "../draw/measure-text.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import type { Run } from "../draw/runs.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";
import { scaleMarks, type MarkScale, type PlacedMark, type ScaleMark } from "./scale-marks.ts";
import { greatest } from "../../greatest.ts";

/** A row of words and a mark; `printed` is `null` if no number was found. */
export interface ScaleRow extends ScaleMark {
  title: string;
  note: readonly Run[];
  printed: string | null;
}

/**
 * Rows on one scale: the name of each, its printed words, and its mark. In the narrow layout the scale is below the
 * words.
 */
export function scaleRows(
  rows: readonly ScaleRow[],
  layout: Layout,
  words: FigureWords,
  options: Pick<MarkScale, "end" | "bars" | "leads"> & { numberWidth?: number } = {},
): PictureBlock {
  const width = widths[layout];
  const isWide = layout === "wide";
  const ofNumber = options.numberWidth ?? numberWidth(rows, layout);
  const left = (isWide ? labelWidth + 16 : 0) + ofNumber;

  const placed: PlacedMark[] = [];
  const drawn: ((top: number) => ElementContent[])[] = [];
  let y = 0;
  for (const row of rows) {
    const text = rowText(row, isWide ? labelWidth : width);
    const number = numberText(row, isWide ? left - ofNumber : 0, ofNumber, width, words);
    const height = isWide
      ? Math.max(text.height, number.height, 24)
      : text.height + Math.max(number.height, 22);
    const middle = y + (isWide ? Math.min(12, height / 2) : text.height + 12);
    const at = y;
    // The line of a change would cross them.
    const isCrossed = options.leads === true && !isWide;
    drawn.push((top) =>
      isCrossed ? [s("g", { className: ["drawing-over"] }, text.at(top + at))] : text.at(top + at),
    );
    drawn.push((top) => number.at(top + middle - 11));
    if (row.printed !== null) placed.push({ ...row, y: middle });
    y += height + (isWide ? 10 : 12);
  }
  const scale = { from: left + 8, to: width - 24, width, height: y, ...options };
  return {
    height: y + 18,
    at: (top) => [
      s(
        "g",
        { transform: `translate(0,${top})`, textAnchor: "middle" },
        scaleMarks(placed, scale, words),
      ),
      ...drawn.flatMap((draw) => draw(top)),
    ],
  };
}

const labelWidth = 244;

/** The room for the printed words. */
export function numberWidth(rows: readonly ScaleRow[], layout: Layout): number {
  const widest = greatest(rows.map(({ printed }) => textWidth(printed ?? "", 15, true)));
  return Math.min(Math.ceil(widest) + 12, layout === "wide" ? 180 : 140);
}

function rowText({ title, note }: ScaleRow, width: number): PictureBlock {
  const style = { className: "note", size: 13, leading: 17 };
  const notes = note.length === 0 ? [] : [textBlock(note, width, style)];
  if (title === "") return stack([2, ...notes]);
  const strong: Run = { text: title, kind: "strong" };
  return stack([textBlock([strong], width, { className: "label", size: 15 }), ...notes]);
}

/** The words of the number; if none was found, they cover the scale too, so that nobody reads zero. */
function numberText(
  { printed }: ScaleRow,
  x: number,
  width: number,
  all: number,
  words: FigureWords,
): PictureBlock {
  if (printed === null) {
    const style = { className: "label-remainder", size: 15, leading: 20, x };
    return textBlock([{ text: words.noFigure }], all - x, style);
  }
  return textBlock([{ text: printed, kind: "strong" }], width, {
    ...{ className: "label", size: 15, leading: 20, x },
  });
}
