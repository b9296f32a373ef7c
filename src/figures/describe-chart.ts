import type { Chart } from "./chart.ts";
import type { FigureSource } from "./figure-source.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import { plainText } from "./runs.ts";
import { attribution, cautionLine, sourceLine, words } from "./words.ts";

/** What a chart shows, by whom, from which words, with its caution: for those who cannot see it. */
export function describeChart(chart: Chart, source: FigureSource): string {
  const { whole, parts, remainder } = chart;
  const named = parts.map(({ label, figure }) => `${label}: ${figure.printed}`);
  const rest =
    remainder === undefined
      ? []
      : [`${words.notItemised}: ${new Intl.NumberFormat("en").format(remainder)}`];
  return [
    `${whole.label}: ${whole.figure.printed}.`,
    `${words.ofThese} ${[...named, ...rest].join("; ")}.`,
    `${plainText(attribution(source))}.`,
    plainText(cautionLine(chart)),
    plainText(sourceLine(whole.figure, true)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a single number counts, by whom, from which words. */
export function describeFigure(figure: ReportedFigure, source: FigureSource): string {
  const { label, printed, unit, approximate } = figure;
  const hedge = approximate ? `, ${words.approximate}` : "";
  return [
    `${label}: ${printed} (${unit}${hedge}).`,
    `${plainText(attribution(source))}.`,
    plainText(sourceLine(figure, true)),
  ].join(" ");
}
