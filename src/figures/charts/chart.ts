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
  whole: ChartRow;
  /** In the order in which they are drawn. */
  parts: readonly ChartRow[];
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
  rows: readonly ChartRow[];
}

/** One figure, a mark for each of what it counts. */
export interface UnitsChart extends ChartCommon {
  form: "units";
  row: ChartRow;
}

export interface ChartRow {
  label: string;
  figure: ReportedFigure;
}

/** The rows of the source's own figures, in the order in which they are drawn. */
export function chartRows(chart: Chart): readonly ChartRow[] {
  if (chart.form === "part-of") return [chart.whole, ...chart.parts];
  return chart.form === "count" ? chart.rows : [chart.row];
}

export function chartFigures(chart: Chart): ReportedFigure[] {
  return chartRows(chart).map(({ figure }) => figure);
}
