import type { ElementContent } from "hast";
import type { Comparison } from "../comparisons/comparison.ts";
import { plot } from "./plot.ts";
import type { FigureWords } from "../figure-words.ts";

/** A comparison with the middle of its row; the source's own number stands out. */
export interface DotRow extends Comparison {
  y: number;
  own: boolean;
}

/** Where the scale begins and ends in a picture of a width, over rows of a height. */
export interface DotScale {
  from: number;
  to: number;
  width: number;
  height: number;
}

/** Rows of numbers on one scale from zero, with its ticks in each row and its numbers below. */
export function dotMarks(
  rows: readonly DotRow[],
  scale: DotScale,
  words: FigureWords,
): ElementContent[] {
  const { from, to, width, height } = scale;
  const most = Math.max(...rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0])) || 1;
  const shown = rows.filter(({ printed }) => printed !== null);
  const ranges = shown.filter(({ low, high }) => low !== null && high !== null && low !== high);
  const atLeast = shown.filter(({ high }) => high === null);
  const atMost = shown.filter(({ low }) => low === null);
  const points = shown.flatMap((row) => {
    const ends = row.low === row.high ? [row.low] : [row.low, row.high];
    return ends.flatMap((x) => (x === null ? [] : [{ ...row, x }]));
  });
  return plot(({ arrow, dot, link, ruleX, text }) => {
    const { ticks, end } = ticksTo(most, to - from < 160 ? 2 : 5);
    const open = (to - from) / 9;
    const shift = (open / (to - from)) * end;
    const at = shown.flatMap(({ y }) => ticks.map((x) => ({ x, top: y - 4, bottom: y + 4 })));
    const dots = (name: string, kept: (row: DotRow) => boolean) =>
      dot(points.filter(kept), { x: "x", y: "y", r: 5.5, className: name, strokeWidth: 2 });
    return {
      ...{ width, height: height + 18, margin: 0 },
      x: { domain: [0, end], range: [from, to], axis: null },
      y: { type: "identity", axis: null },
      marks: [
        link(shown, { x1: 0, x2: end, y1: "y", y2: "y", className: "drawing-scale" }),
        ruleX(at, { x: "x", y1: "top", y2: "bottom", className: "drawing-scale" }),
        link(ranges, { x1: "low", x2: "high", y1: "y", y2: "y", className: "drawing-reach" }),
        arrow(atLeast, {
          ...{ x1: "low", x2: ({ low }: DotRow) => (low ?? 0) + shift, y1: "y", y2: "y" },
          ...{ headLength: 7, strokeWidth: 2, className: "drawing-reach" },
        }),
        arrow(atMost, {
          ...{ x1: "high", x2: ({ high }: DotRow) => (high ?? 0) - shift, y1: "y", y2: "y" },
          ...{ headLength: 7, strokeWidth: 2, className: "drawing-reach" },
        }),
        dots("drawing-dot-hollow", ({ approximate, own }) => approximate && !own),
        dots("drawing-dot", ({ approximate, own }) => !approximate && !own),
        dots("drawing-dot-own", ({ own }) => own),
        text(ticks, {
          ...{ x: (tick: number) => tick, y: () => height + 8, fontSize: 12 },
          ...{ text: (tick: number) => words.number(tick), className: "drawing-ticks" },
        }),
      ],
    };
  });
}

/** Round numbers from zero to the first that no number goes beyond. */
function ticksTo(most: number, count: number): { ticks: number[]; end: number } {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = Math.ceil(most / step);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step);
  return { ticks, end: steps * step };
}
