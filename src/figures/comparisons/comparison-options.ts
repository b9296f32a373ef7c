import type { ReportedFigure } from "../reported-figure.ts";

export interface ComparisonOptions {
  /** The id of the source, which has a row too. */
  source: string;
  figures: readonly ReportedFigure[];
  /** The language of the source, for words whose work names none. */
  lang: string;
  /** The language of a work. */
  langOf(key: string): string | undefined;
  /** Who says it, for print; `undefined` for an unknown key. */
  byOf(key: string): string | undefined;
  /** Who publishes it, for print: the newspaper of an article. */
  printerOf(key: string): string | undefined;
  /** Keys similar to an unknown one. */
  nearest(key: string): readonly string[];
}
