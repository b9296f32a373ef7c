import type { ReportedFigure } from "./reported-figure.ts";

/** A chart as the front matter of a source declares it. */
export interface ChartDeclaration {
  title: string;
  form: "part-of";
  /** The id of a figure. */
  whole: string;
  /** Ids of figures that are parts of the whole; all of them when none is named. */
  parts?: readonly string[];
  /** Short names for the rows, by figure; where there is none, the figure's label. */
  labels?: Readonly<Record<string, string>>;
  /** What a reader must know before comparing; required where a part not itemised is drawn. */
  caution?: string;
}

/** Figures of one source that are parts of one whole, ready to be drawn. */
export interface Chart {
  id: string;
  source: string;
  title: string;
  form: "part-of";
  whole: ChartRow;
  /** In the order in which they are drawn. */
  parts: readonly ChartRow[];
  /**
   * The whole less its parts, where all are exact and something is left. It is the notebook's
   * arithmetic, and no part is counted twice only if the caution does not say otherwise.
   */
  remainder?: number;
  caution?: string;
}

export interface ChartRow {
  label: string;
  figure: ReportedFigure;
}
