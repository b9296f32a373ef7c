import type { ReportedFigure } from "../reported-figure.ts";

export interface ComparisonOptions {
  /** The id of the source, which has a row too. */
  source: string;
  figures: readonly ReportedFigure[];
  /** Who says it, to print; `undefined` for a key that names no work. */
  byOf(key: string): string | undefined;
  /** Keys near to one that is not there. */
  nearest(key: string): readonly string[];
}
