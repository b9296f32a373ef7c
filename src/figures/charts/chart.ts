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
  /** In drawing order. */
  parts: readonly ValuedRow[];
  /**
   * The whole minus its parts, if all are exact and something is left. This is the notebook’s arithmetic; read it
   * with the caution, which may say that parts overlap.
   */
  remainder?: number;
}

/** A figure and what works say about the same events: no total, no average, no combined range. */
export interface DotsChart extends ChartCommon {
  form: "dots";
  row: ChartRow;
  /** By date; at least one has a number. */
  comparisons: readonly Comparison[];
}

/** A figure and what one other work prints, each with what it counts; the figure’s own row comes first. */
export interface BesideChart extends ChartCommon {
  form: "beside";
  row: ChartRow;
  comparisons: readonly Comparison[];
}

/** A whole and its parts as several works print them. */
export interface BySourceChart extends ChartCommon {
  form: "by-source";
  rows: readonly ChartRow[];
  /** One per work, by date; the source’s own is among them. */
  panels: readonly (readonly Comparison[])[];
  /** The same rows in one list. */
  comparisons: readonly Comparison[];
}

/** Charts that show what other works print. */
export type ComparingChart = DotsChart | BesideChart | BySourceChart;

export function isComparing(chart: Chart): chart is ComparingChart {
  return "comparisons" in chart;
}

/** Figures of different units, so that nobody adds them: whole numbers of bodies, one mark each. */
export interface CountChart extends ChartCommon {
  form: "count";
  rows: readonly ValuedRow[];
}

/** One figure, with one mark per thing it counts. */
export interface UnitsChart extends ChartCommon {
  form: "units";
  row: ValuedRow;
}

/** Figures of one measure, one row each on one scale; nothing is drawn between them. */
export interface MeasuredChart extends ChartCommon {
  form: MeasuredForm;
  /** By date if they have dates, else as declared. */
  rows: readonly ChartRow[];
  unit: string;
  /** For shares: their whole. */
  of?: string;
}

export interface ChartRow {
  label: string;
  figure: ReportedFigure;
  /** When it was measured: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
}

/** A row whose figure is a single number. */
export interface ValuedRow extends ChartRow {
  value: number;
}

/** A row with its number; `undefined` if the words give only bounds, or no number. */
export function valuedRow(row: ChartRow): ValuedRow | undefined {
  const { value } = row.figure;
  return value === null ? undefined : { ...row, value };
}

/** The rows of the source’s own figures, in drawing order. */
export function chartRows(chart: Chart): readonly ChartRow[] {
  if (chart.form === "part-of") return [chart.whole, ...chart.parts];
  return "rows" in chart ? chart.rows : [chart.row];
}

export function chartFigures(chart: Chart): ReportedFigure[] {
  return chartRows(chart).map(({ figure }) => figure);
}
