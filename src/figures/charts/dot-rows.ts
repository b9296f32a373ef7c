import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { DotsChart } from "./chart.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import { comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import { dotKey } from "./dot-key.ts";
import { dotMarks, type DotRow } from "./dot-marks.ts";
import { textWidth } from "../draw/measure-text.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";

/**
 * The numbers of works, a row each in order of date: who and when, what is counted, the words, and
 * the number on one scale from zero. A number without an upper bound ends in an arrow.
 */
export function dotRows(
  { comparisons, source }: DotsChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const width = widths[layout];
  const texts = comparisons.map((row) => rowText(row, layout, words));
  const printed = Math.max(...comparisons.map(({ printed }) => textWidth(printed ?? "", 15, true)));
  const numberWidth = Math.min(Math.ceil(printed) + 12, 140);
  const left = (layout === "wide" ? labelWidth + 16 : 0) + numberWidth;
  const [from, to] = [left + 8, width - 20];

  const placed: DotRow[] = [];
  const drawn: ((top: number) => ElementContent[])[] = [];
  let y = 0;
  comparisons.forEach((comparison, index) => {
    const text = texts[index]!;
    const isWide = layout === "wide";
    const number = numberText(
      comparison,
      isWide ? left - numberWidth : 0,
      numberWidth,
      width,
      words,
    );
    const height = isWide
      ? Math.max(text.height, number.height, 24)
      : text.height + Math.max(number.height, 22);
    const middle = y + (isWide ? Math.min(12, height / 2) : text.height + 12);
    const at = y;
    drawn.push((top) => text.at(top + at));
    drawn.push((top) => number.at(top + middle - 11));
    placed.push({ ...comparison, y: middle, own: comparison.work === source });
    y += height + (isWide ? 10 : 12);
  });
  const scale = { from, to, width, height: y };
  const rows: PictureBlock = {
    height: y + 18,
    at: (top) => [
      s(
        "g",
        { transform: `translate(0,${top})`, textAnchor: "middle" },
        dotMarks(placed, scale, words),
      ),
      ...drawn.flatMap((draw) => draw(top)),
    ],
  };
  return stack([rows, 4, dotKey(width, words)]);
}

const labelWidth = 244;

function rowText(row: Comparison, layout: Layout, words: FigureWords): PictureBlock {
  const width = layout === "wide" ? labelWidth : widths[layout];
  const who = comparedBy(row, words);
  const counts = textBlock(shownCounts(row), width, { className: "note", size: 13, leading: 17 });
  if (who.length === 0) return stack([2, counts]);
  return stack([
    textBlock([{ text: who, kind: "strong" }], width, { className: "label", size: 15 }),
    counts,
  ]);
}

/** The words of the number; where none was found, over the scale too, so that nobody reads zero. */
function numberText(
  { printed }: Comparison,
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
