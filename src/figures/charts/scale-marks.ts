import type { ElementContent } from "hast";
import { plot } from "./plot-in-jsdom.ts";
import type { FigureWords } from "../figure-words.ts";
import { greatest } from "../../greatest.ts";

/** A number or its bounds on a scale. */
export interface ScaleMark {
  value: number | null;
  /** `null` if the words set no bound. */
  low: number | null;
  high: number | null;
  approximate: boolean;
  /** Whether it is highlighted among the others. */
  own: boolean;
}

/** A mark, and the vertical middle of its row. */
export interface PlacedMark extends ScaleMark {
  y: number;
}

/** Where the scale begins and ends in a picture of some width, over rows of some height. */
export interface MarkScale {
  from: number;
  to: number;
  width: number;
  height: number;
  /** The scale reaches at least this number: 100 for per cent. */
  end?: number;
  /** Whether an exact number also gets a bar from zero. */
  bars?: boolean;
  /** Whether a line leads from the first row to the second. */
  leads?: boolean;
}

/** Rows of numbers on one scale that includes zero, with ticks in each row and numbers below. */
export function scaleMarks(
  rows: readonly PlacedMark[],
  scale: MarkScale,
  words: FigureWords,
): ElementContent[] {
  const { from, to, width, height } = scale;
  const atLeast = rows.filter(({ low, high }) => low !== null && high === null);
  const atMost = rows.filter(({ low, high }) => low === null && high !== null);
  const ranges = rows.filter(({ low, high }) => low !== null && high !== null && low !== high);
  const points = rows.flatMap((row) => {
    const ends = row.value === null ? [row.low, row.high] : [row.value];
    return ends.flatMap((x) => (x === null ? [] : [{ ...row, x }]));
  });
  const { ticks, start, end } = ticksOver(
    -greatest(
      numbersOf(rows).map((number) => -number),
      0,
    ),
    Math.max(scale.end ?? 0, endOf(rows)),
    to - from < 160 ? 2 : 5,
  );
  const shift = (end - start) / 9;
  const at = rows.flatMap(({ y }) => ticks.map((x) => ({ x, top: y - 4, bottom: y + 4 })));
  const reach = { y1: "y", y2: "y", className: "drawing-reach" };
  const head = { ...reach, headLength: 7, strokeWidth: 2 };
  const caps = ranges.filter(({ value }) => value !== null);
  const ends = caps.flatMap(({ low, high, y }) =>
    [low, high].map((x) => ({ x, top: y - 6, bottom: y + 6 })),
  );
  const bars = scale.bars ? points.filter(({ value }) => value !== null) : [];
  // A bar ends at its number; a dot on it shows an approximate number.
  const dotted = scale.bars
    ? points.filter(({ approximate, value }) => approximate || value === null)
    : points;
  const steps = scale.leads && points.length === 2 ? [{ a: points[0]!, b: points[1]! }] : [];
  return plot(({ arrow, dot, link, rect, ruleX, text }) => {
    const dots = (name: string, kept: (row: PlacedMark) => boolean) =>
      dot(dotted.filter(kept), { x: "x", y: "y", r: 5.5, className: name, strokeWidth: 2 });
    return {
      ...{ width, height: height + 18, margin: 0 },
      x: { domain: [start, end], range: [from, to], axis: null },
      y: { type: "identity", axis: null },
      marks: [
        link(rows, { x1: start, x2: end, y1: "y", y2: "y", className: "drawing-scale" }),
        ruleX(at, { x: "x", y1: "top", y2: "bottom", className: "drawing-scale" }),
        rect(bars, {
          ...{ x1: 0, x2: "x", className: "drawing-part" },
          ...{ y1: ({ y }: PlacedMark) => y - 5, y2: ({ y }: PlacedMark) => y + 5 },
        }),
        link(ranges, { x1: "low", x2: "high", ...reach }),
        ruleX(ends, { x: "x", y1: "top", y2: "bottom", className: "drawing-reach" }),
        arrow(atLeast, {
          ...{ x1: "low", x2: ({ low }: PlacedMark) => Math.min(end, (low ?? 0) + shift), ...head },
        }),
        arrow(atMost, {
          ...{ x1: "high", x2: ({ high }: PlacedMark) => Math.max(start, (high ?? 0) - shift) },
          ...head,
        }),
        arrow(steps, {
          ...{ x1: ({ a }: Step) => a.x, x2: ({ b }: Step) => b.x, inset: 8, headLength: 7 },
          ...{ y1: ({ a }: Step) => a.y, y2: ({ b }: Step) => b.y, className: "drawing-reach" },
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

/** The end of the scale, with room for the arrow of a minimum. */
export function endOf(rows: readonly ScaleMark[]): number {
  const open = rows.map(({ low, high }) => (high === null ? (low ?? 0) * 1.1 : 0));
  return greatest([...numbersOf(rows), ...open], 0);
}

function numbersOf(rows: readonly ScaleMark[]): number[] {
  return rows.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
}

interface Step {
  a: PlacedMark & { x: number };
  b: PlacedMark & { x: number };
}

/** Round numbers over a range that includes zero: as many as fit. */
export function ticksOver(
  least: number,
  most: number,
  count: number,
): { ticks: number[]; start: number; end: number } {
  const rough = (most - least || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { ticks, start: ticks[0]!, end: ticks.at(-1)! };
}
