import type { DotsChart } from "./chart.ts";
import { byMeasure, comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import { dotKey } from "./dot-key.ts";
import { endOf } from "./scale-marks.ts";
import { numberWidth, scaleRows, type ScaleRow } from "./scale-rows.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import { textBlock } from "../draw/text-block.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import type { FigureWords } from "../figure-words.ts";

/**
 * The numbers of works, a row each in order of date: who and when, what is counted, the words, and the number on a
 * scale from zero. Rows of one measure stand together, and all scales are the same. A number without an upper bound
 * ends in an arrow.
 */
export function dotRows(
  { comparisons, source }: DotsChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const groups = byMeasure(comparisons).map(({ measure, rows }) => ({
    measure,
    rows: rows.map((row) => scaleRow(row, source, words)),
  }));
  const all = groups.flatMap(({ rows }) => rows);
  const options = { end: endOf(all), numberWidth: numberWidth(all, layout) };
  const blocks = groups.flatMap(({ measure, rows }, index) => [
    ...(index === 0 ? [] : [14]),
    ...(measure === null ? [] : [heading(measure, layout), 4]),
    scaleRows(rows, layout, words, options),
  ]);
  return stack([...blocks, 4, dotKey(widths[layout], words)]);
}

function scaleRow(row: Comparison, source: string, words: FigureWords): ScaleRow {
  return {
    title: comparedBy(row, words),
    note: shownCounts(row),
    printed: row.printed,
    value: row.low === row.high ? row.low : null,
    ...{ low: row.low, high: row.high, approximate: row.approximate },
    own: row.work === source,
  };
}

/** The measure, set apart from the names below it. */
function heading(measure: string, layout: Layout): PictureBlock {
  const style = { className: "label", size: 16, bold: true };
  return textBlock([{ text: measure, kind: "strong" }], widths[layout], style);
}
