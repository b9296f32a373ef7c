import { chartRows, isComparing, type Chart, type ChartRow } from "./chart.ts";
import { chartSource, chartSubtitle } from "./draw-by-form.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import { byMeasure, comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import type { FigureSource } from "../figure-source.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import { textOfRuns } from "../draw/runs.ts";
import { attribution, cautionLine, sourceLine, type FigureWords } from "../figure-words.ts";

/**
 * A text for those who cannot see the chart: what it shows, whose numbers they are, the words they come from, and
 * the caution.
 */
export function describeChart(chart: Chart, source: FigureSource, words: FigureWords): string {
  const subtitle = textOfRuns(chartSubtitle(chart, source, words)).replace(/[.]$/, "");
  return [
    shown(chart, words),
    `${subtitle}.`,
    textOfRuns(cautionLine(chart, words)),
    textOfRuns(chartSource(chart, source, words)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a single number counts, who says so, and in which words. */
export function describeFigure(
  figure: ReportedFigure,
  source: FigureSource,
  words: FigureWords,
): string {
  const { label, printed, unit, approximate, read, othersDiffer } = figure;
  const hedge = `${approximate ? words.comma + words.approximate : ""}${read ? "" : words.comma + words.notRead}`;
  return [
    `${label}: ${printed} (${unit}${hedge}).`,
    `${textOfRuns(attribution(source, words))}.`,
    ...(othersDiffer ? [words.othersDiffer] : []),
    textOfRuns(sourceLine(figure, true, words)),
  ].join(" ");
}

function shown(chart: Chart, words: FigureWords): string {
  if (isComparing(chart)) {
    const groups = byMeasure(chart.comparisons).map(({ measure, rows }) => {
      const shownRows = rows.map((row) => compared(row, words)).join("; ");
      return measure === null ? `${shownRows}.` : `${measure} – ${shownRows}.`;
    });
    return groups.join(" ");
  }
  const [first, ...others] = chartRows(chart).map((row) => named(row, words));
  if (chart.form !== "part-of") return `${[first, ...others].join("; ")}.`;
  const rest =
    chart.remainder === undefined ? [] : [`${words.notItemised}: ${words.number(chart.remainder)}`];
  return `${first}. ${words.ofThese} ${[...others, ...rest].join("; ")}.`;
}

function named({ label, figure, date }: ChartRow, words: FigureWords): string {
  const when = date === undefined ? "" : ` (${words.date(date)})`;
  return `${label}${when}: ${figure.printed}`;
}

function compared(row: Comparison, words: FigureWords): string {
  const what = `${row.printed ?? words.noFigure}: ${textOfRuns(shownCounts(row))}`;
  return [comparedBy(row, words), what].filter(Boolean).join(": ");
}
