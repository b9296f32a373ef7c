import { s } from "hastscript";
import { widths, type Layout, type PictureBlock } from "../draw/picture.ts";
import { textWidth } from "../draw/measure-text.ts";
import type { FigureWords } from "../figure-words.ts";
import type { ChartRow } from "./chart.ts";
import { plot } from "./plot-in-jsdom.ts";
import { ticksOver } from "./scale-marks.ts";

const height = 170;

/**
 * Figures at their dates, at true distances, over one scale from zero. A date that is a year or a month spans all
 * of it, and nothing is drawn between figures.
 */
export function timePlot(
  rows: readonly (ChartRow & { date: string })[],
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const width = widths[layout];
  const points = rows.map(({ figure, date }) => pointOf(figure, date));
  const numbers = points.flatMap(({ low, value, high }) => [low ?? 0, value ?? 0, high ?? 0]);
  const { ticks, start, end } = ticksOver(Math.min(0, ...numbers), Math.max(0, ...numbers), 4);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(words.number(tick), 12)))) + 10;
  const days = dayTicks(points, rows, (width - left) / 90, words);
  const [first, last] = [points[0]!.from, Math.max(...points.map(({ to }) => to))];
  const reach = { className: "drawing-reach", strokeWidth: 2 };
  const head = { ...reach, headLength: 7 };
  const shift = (end - start) / 7;
  const open = points.flatMap((point) => {
    const [isLeast, isMost] = [point.low !== null, point.high !== null];
    const beyond = point.level + (isLeast ? shift : -shift);
    return isLeast === isMost ? [] : [{ ...point, beyond: Math.min(end, Math.max(start, beyond)) }];
  });
  const bounds = points.filter(({ low, high }) => low !== null || high !== null);
  const drawn = plot(({ arrow, dot, link, ruleX, ruleY, text }) => {
    const dots = (name: string, isHollow: boolean) =>
      dot(
        points.filter(({ value, approximate }) => value !== null && approximate === isHollow),
        { x: "middle", y: "value", r: 5.5, className: name, strokeWidth: 2 },
      );
    return {
      ...{ width, height: height + 26, margin: 0 },
      x: { type: "linear", domain: [first, last], range: [left + 12, width - 24], axis: null },
      y: { type: "linear", domain: [start, end], range: [height - 6, 10], axis: null },
      marks: [
        ruleY(ticks, { className: "drawing-scale", insetLeft: left }),
        ruleX(days, { x: "day", y1: start, y2: start, className: "drawing-scale" }),
        link(points, { x1: "from", x2: "to", y1: "least", y2: "least", ...reach }),
        link(points, { x1: "from", x2: "to", y1: "most", y2: "most", ...reach }),
        arrow(open, { x1: "middle", x2: "middle", y1: "level", y2: "beyond", ...head }),
        link(bounds, { x1: "middle", x2: "middle", y1: "least", y2: "most", ...reach }),
        dots("drawing-dot-hollow", true),
        dots("drawing-dot", false),
        text(ticks, {
          ...{ x: () => first, y: (tick: number) => tick, dx: -20, textAnchor: "end" },
          ...{ text: (tick: number) => words.number(tick), fontSize: 12 },
          className: "drawing-ticks",
        }),
        text(days, {
          ...{ x: "day", y: () => start, dy: 16, text: "label", fontSize: 12 },
          ...{ textAnchor: "middle", className: "drawing-ticks" },
        }),
      ],
    };
  });
  return {
    height: height + 26,
    at: (top) => [s("g", { transform: `translate(0,${top})`, textAnchor: "middle" }, drawn)],
  };
}

/** A figure at its date, in days; a bound the words do not set is the number, or the other bound. */
function pointOf({ value, low, high, approximate }: ChartRow["figure"], date: string) {
  const [from, to] = daysOf(date);
  const [least, most] = [low ?? value ?? high, high ?? value ?? low];
  const level = value ?? least ?? 0;
  return {
    ...{ from, to, middle: (from + to) / 2 },
    value,
    low,
    high,
    least,
    most,
    level,
    approximate,
  };
}

const dayLength = 86_400_000;

/** The first and last day of a date. */
function daysOf(date: string): [number, number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / dayLength;
  if (month === undefined) return [at(year, 0, 1), at(year + 1, 0, 0)];
  if (day === undefined) return [at(year, month - 1, 1), at(year, month, 0)];
  return [at(year, month - 1, day), at(year, month - 1, day)];
}

/** Years at round distances, as many as fit; within two years, only the first and last date. */
function dayTicks(
  points: readonly { from: number; to: number; middle: number }[],
  rows: readonly { date: string }[],
  count: number,
  words: FigureWords,
): { day: number; label: string }[] {
  const years = rows.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first < 2) {
    return [0, points.length - 1].map((index) => ({
      day: points[index]!.middle,
      label: words.date(rows[index]!.date.slice(0, 7)),
    }));
  }
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => (last - first) / one <= count);
  const begin = Math.ceil(first / (step ?? 1000)) * (step ?? 1000);
  const length = Math.floor((last - begin) / (step ?? 1000)) + 1;
  return Array.from({ length }, (_, index) => {
    const year = begin + index * (step ?? 1000);
    const [from, to] = daysOf(String(year).padStart(4, "0"));
    return { day: (from + to) / 2, label: String(year) };
  }).filter(({ day }) => day >= points[0]!.from && day <= Math.max(...points.map(({ to }) => to)));
}
