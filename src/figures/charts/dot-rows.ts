import type { DotsChart } from "./chart.ts";
import { comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import { dotKey } from "./dot-key.ts";
import { scaleRows } from "./scale-rows.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
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
  const rows = comparisons.map((row) => ({
    title: comparedBy(row, words),
    note: shownCounts(row),
    printed: row.printed,
    value: row.low === row.high ? row.low : null,
    ...{ low: row.low, high: row.high, approximate: row.approximate },
    own: row.work === source,
  }));
  return stack([scaleRows(rows, layout, words), 4, dotKey(widths[layout], words)]);
}
