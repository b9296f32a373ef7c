import type { Comparison } from "../comparisons/comparison.ts";
import type { ReportedFigure } from "../reported-figure.ts";

/**
 * The forms of charts. `part-of`: parts beside their whole; `dots`: numbers of several works for one
 * figure, apart from each other; `count`: bodies, a mark each; `units`: people, a mark each.
 */
export const chartForms = ["part-of", "dots", "count", "units"] as const;

export type ChartForm = (typeof chartForms)[number];

/** A chart as the front matter of a source declares it. */
export interface ChartDeclaration {
  title: string;
  form: ChartForm;
  /** Of `part-of`: the id of a figure. */
  whole?: string;
  /** Of `part-of`: ids of figures that are parts of the whole; all of them when none is named. */
  parts?: readonly string[];
  /** Of the other forms: ids of figures; one of `dots` and `units`. */
  figures?: readonly string[];
  /** Short names for the rows, by figure; where there is none, the figure's label. */
  labels?: Readonly<Record<string, string>>;
  /** What a reader must know before comparing; required where a part not itemised is drawn. */
  caution?: string;
  /** Ids that the chart had; their addresses stay. */
  former?: readonly string[];
}

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
