import type { Comparison } from "../comparisons/comparison.ts";
import type { ReportedFigure } from "../reported-figure.ts";

/**
 * The forms of charts. `part-of`: parts beside their whole; `dots`: numbers of several works for one
 * figure, apart from each other; `count`: bodies, a mark each; `units`: people, a mark each.
 */
export const chartForms = ["part-of", "dots", "count", "units"] as const;

export type ChartForm = (typeof chartForms)[number];

/** A chart of one source that can be drawn faithfully. */
export type Chart = PartOfChart | DotsChart | CountChart | UnitsChart;

interface ChartCommon {
  id: string;
  source: string;
  title: string;
  caution?: string;
  former?: readonly string[];
}

/** Figures that are parts of one whole. */
export interface PartOfChart extends ChartCommon {
  form: "part-of";
  whole: ValuedRow;
  /** In the order in which they are drawn. */
  parts: readonly ValuedRow[];
  /**
   * The whole less its parts, where all are exact and something is left. It is the notebook's
   * arithmetic, and no part is counted twice only if the caution does not say otherwise.
   */
  remainder?: number;
}

/** A figure beside what works say of the same events: no total, no average, no range of them all. */
export interface DotsChart extends ChartCommon {
  form: "dots";
  row: ChartRow;
  /** In order of date, at least one of them with a number. */
  comparisons: readonly Comparison[];
}

/** Figures of different units, so that nobody adds them: whole numbers of bodies, a mark each. */
export interface CountChart extends ChartCommon {
  form: "count";
  rows: readonly ValuedRow[];
}

/** One figure, a mark for each of what it counts. */
export interface UnitsChart extends ChartCommon {
  form: "units";
  row: ValuedRow;
}

export interface ChartRow {
  label: string;
  figure: ReportedFigure;
}

/** A row of a figure that is one number. */
export interface ValuedRow extends ChartRow {
  value: number;
}

/** A row with its number; `undefined` where the words give bounds alone, or no number. */
export function valuedRow(row: ChartRow): ValuedRow | undefined {
  const { value } = row.figure;
  return value === null ? undefined : { ...row, value };
}

/** The rows of the source's own figures, in the order in which they are drawn. */
export function chartRows(chart: Chart): readonly ChartRow[] {
  if (chart.form === "part-of") return [chart.whole, ...chart.parts];
  return chart.form === "count" ? chart.rows : [chart.row];
}

export function chartFigures(chart: Chart): ReportedFigure[] {
  return chartRows(chart).map(({ figure }) => figure);
}
