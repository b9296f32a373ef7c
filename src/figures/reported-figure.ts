import type { Pinpoint } from "../locators/number-scheme.ts";
import type { FigureKind } from "./figure-kind.ts";

/**
 * A measurement stated by a source, tied to the exact words that state it. `/figures/<source>/<id>.json` and
 * `apparatus figures` publish this shape in this order. Offsets are Unicode code points in the transcript as
 * received, from 0, end exclusive.
 */
export interface ReportedFigure extends Measurement {
  id: string;
  source: string;
  label: string;
  /** The words of the number: `5,379`, `nearly four thousand`. */
  printed: string;
  /** The id of the figure, in the same source, that this is a part of. */
  partOf: string | null;
  /** The number of the paragraph, from 1. */
  paragraph: number;
  /** The number of its footnote that holds the figure; for pages, not published. */
  footnote?: number;
  start: number;
  end: number;
  quote: string;
  quoteStart: number;
  quoteEnd: number;
  /** Of the transcript’s bytes, in hexadecimal. */
  sha256: string;
  /** The paragraph’s own number in the document, if it has one. */
  number: string | null;
  /** Whether the notebook knows works that give another number for the same thing. */
  othersDiffer: boolean;
  /** The same as data, for pages, not published; missing in a document without numbers. */
  own?: Pinpoint | null;
  /** The quotation as a page shows it, without Markdown; not published. */
  shown: ShownQuote;
}

/** What words and declaration together say about a number. */
export interface Measurement {
  /** `null` if the words give only bounds, or no number. */
  value: number | null;
  /** What one unit of the number is: `people`, `%`, `US$ (2015)`. */
  unit: string;
  /** Whether the document calls the number approximate. */
  approximate: boolean;
  kind: FigureKind;
  /** The minimum and maximum the words allow; `null` if they set no bound. */
  low: number | null;
  high: number | null;
  /** The whole of a share. */
  of: string | null;
  /** Whether the words themselves were read as this number. */
  read: boolean;
  /** The words that make it approximate, as printed. */
  hedge: string | null;
  /** The dimension of the unit: `length time⁻¹`. */
  dimension: string | null;
  /** The ISO 4217 code, and the year whose prices the unit names. */
  currency: string | null;
  year: number | null;
}

/** A quotation in the words of the page, with the position of the number in code points. */
export interface ShownQuote {
  text: string;
  start: number;
  end: number;
  /** For a number in a table, the heads of its row and column; in a list, the words that introduce it. */
  heads?: readonly string[];
}
