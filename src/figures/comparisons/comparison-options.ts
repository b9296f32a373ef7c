import type { ReportedFigure } from "../reported-figure.ts";

export interface ComparisonOptions {
  /** The id of the source, which has a row too. */
  source: string;
  figures: readonly ReportedFigure[];
  /** The language of the source: that of words whose work names none. */
  lang: string;
  /** The language of a work. */
  langOf(key: string): string | undefined;
  /** Who says it, to print; `undefined` for a key that names no work. */
  byOf(key: string): string | undefined;
  /** Who prints it, to print: the paper of an article. */
  printerOf(key: string): string | undefined;
  /** Keys near to one that is not there. */
  nearest(key: string): readonly string[];
}
