import type { ChartRow, MeasuredChart } from "./chart.ts";
import { dotKey, type DotEntry } from "./dot-key.ts";
import { scaleRows, type ScaleRow } from "./scale-rows.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import { timePlot } from "./time-plot.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";
import { isPercent } from "../unit-of-figure.ts";

/**
 * Figures of one measure, one row each: a bar and a dot for a number, a line between bounds, an arrow for a missing
 * bound, a hollow dot for an approximate number. Shares are drawn on the scale of their whole.
 */
export function measuredRows(
  chart: MeasuredChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const { form, unit, of } = chart;
  const whole = form === "shares" ? { end: isPercent(unit) ? 100 : 1 } : {};
  const measure = of === undefined ? words.unitIs(unit) : words.shareOf(unit, of);
  const options = {
    ...whole,
    bars: form === "shares" || form === "rates",
    leads: form === "before-after",
  };
  const dated = chart.rows.flatMap((row) =>
    row.date === undefined ? [] : [{ ...row, date: row.date }],
  );
  const rows = chart.rows.map((row) => scaleRow(row, words));
  const key: DotEntry[] = [
    ...(rows.some(({ approximate }) => approximate) ? (["keyApproximate"] as const) : []),
    ...(rows.some(isOpen) ? (["keyOpen"] as const) : []),
  ];
  return stack([
    textBlock([{ text: measure }], widths[layout], { className: "note", size: 13 }),
    8,
    // A change between two values is drawn as one; more values get a time axis.
    ...(form === "over-time" ? [timePlot(dated, layout, words), 12] : []),
    scaleRows(rows, layout, words, options),
    ...(key.length === 0 ? [] : [4, dotKey(widths[layout], words, key)]),
  ]);
}

function isOpen({ low, high }: ScaleRow): boolean {
  return (low === null) !== (high === null);
}

function scaleRow({ label, figure, date }: ChartRow, words: FigureWords): ScaleRow {
  const { printed, value, low, high, approximate, read } = figure;
  const notRead = read ? [] : [{ text: words.notRead }];
  const isDated = date !== undefined;
  return {
    title: isDated ? words.date(date) : label,
    note: isDated
      ? [{ text: label }, ...(read ? [] : [{ text: words.comma + words.notRead }])]
      : notRead,
    ...{ printed, value, low, high, approximate, own: false },
  };
}
