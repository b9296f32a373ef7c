/**
 * A number that a source states, bound to the exact words that state it. This is the shape that
 * `/figures/<source>/<id>.json` and `apparatus figures` publish, in this order.
 * Offsets are Unicode code points in the transcript as received, from 0, end exclusive.
 */
export interface ReportedFigure {
  id: string;
  source: string;
  label: string;
  /** The words that are the number: `5,379`, `nearly four thousand`. */
  printed: string;
  value: number;
  unit: string;
  /** The id of the figure of the same source that this is a part of. */
  partOf: string | null;
  approximate: boolean;
  /** The number of the paragraph, from 1. */
  paragraph: number;
  /** The number of the footnote to it that holds the figure; for readers, in no published file. */
  footnote?: number;
  start: number;
  end: number;
  quote: string;
  quoteStart: number;
  quoteEnd: number;
  /** Of the transcript's bytes, in hexadecimal. */
  sha256: string;
}
