import type { DotsChart } from "./chart.ts";
import { byMeasure, comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import { comparedRow, rowsHeading } from "./compared-rows.ts";
import { dotKey } from "./dot-key.ts";
import { endOf } from "./scale-marks.ts";
import { numberWidth, scaleRows } from "./scale-rows.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import type { FigureWords } from "../figure-words.ts";

/**
 * Numbers of works, one row each by date: who and when, what is counted, the words, and the number on a scale from
 * zero. Rows of one measure are grouped, and all scales are equal. A number without an upper bound ends in an
 * arrow.
 */
export function dotRows(
  { comparisons, source }: DotsChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const groups = byMeasure(comparisons).map(({ measure, rows }) => ({
    measure,
    rows: rows.map((row) => comparedRow(row, source, comparedBy(row, words), shownCounts(row))),
  }));
  const all = groups.flatMap(({ rows }) => rows);
  const options = { end: endOf(all), numberWidth: numberWidth(all, layout) };
  const blocks = groups.flatMap(({ measure, rows }, index) => [
    ...(index === 0 ? [] : [14]),
    ...(measure === null ? [] : [rowsHeading(measure, layout), 4]),
    scaleRows(rows, layout, words, options),
  ]);
  return stack([...blocks, 4, dotKey(widths[layout], words)]);
}
