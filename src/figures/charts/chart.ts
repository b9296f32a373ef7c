import type { Comparison } from "../comparisons/comparison.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { MeasuredForm } from "./chart-forms.ts";

/** A chart of one source that can be drawn faithfully. */
export type Chart =
  PartOfChart | DotsChart | BesideChart | BySourceChart | CountChart | UnitsChart | MeasuredChart;

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

/** A figure beside what one other work prints, each with what it counts: its own row first. */
export interface BesideChart extends ChartCommon {
  form: "beside";
  row: ChartRow;
  comparisons: readonly Comparison[];
}

/** A whole and its parts, as several works print them. */
export interface BySourceChart extends ChartCommon {
  form: "by-source";
  rows: readonly ChartRow[];
  /** Of a work each, in order of date; the source’s own is one of them. */
  panels: readonly (readonly Comparison[])[];
  /** The same in one list. */
  comparisons: readonly Comparison[];
}

/** Charts that show what other works print. */
export type ComparingChart = DotsChart | BesideChart | BySourceChart;

export function isComparing(chart: Chart): chart is ComparingChart {
  return "comparisons" in chart;
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

/** Figures of one measure, a row each on one scale; nothing is drawn between them. */
export interface MeasuredChart extends ChartCommon {
  form: MeasuredForm;
  /** In order of date where they have dates, else as declared. */
  rows: readonly ChartRow[];
  unit: string;
  /** Of shares: their whole. */
  of?: string;
}

export interface ChartRow {
  label: string;
  figure: ReportedFigure;
  /** When it is measured: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
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
  return "rows" in chart ? chart.rows : [chart.row];
}

export function chartFigures(chart: Chart): ReportedFigure[] {
  return chartRows(chart).map(({ figure }) => figure);
}
