import type { Pinpoint } from "../locators/number-scheme.ts";
import type { FigureKind } from "./figure-kind.ts";

/**
 * A measurement that a source states, bound to the exact words that state it. This is the shape that
 * `/figures/<source>/<id>.json` and `apparatus figures` publish, in this order.
 * Offsets are Unicode code points in the transcript as received, from 0, end exclusive.
 */
export interface ReportedFigure extends Measurement {
  id: string;
  source: string;
  label: string;
  /** The words that are the number: `5,379`, `nearly four thousand`. */
  printed: string;
  /** The id of the figure of the same source that this is a part of. */
  partOf: string | null;
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
  /** The paragraph's own number in the document, where it has one. */
  number: string | null;
  /** Whether the notebook knows works that give another number for the same. */
  othersDiffer: boolean;
  /** The same as data, for readers, in no published file; nothing in a document without numbers. */
  own?: Pinpoint | null;
  /** The quotation as a page shows it, without the marks of Markdown; in no published file. */
  shown: ShownQuote;
}

/** What words and declaration together say of a number. */
export interface Measurement {
  /** `null` where the words give bounds alone, or no number. */
  value: number | null;
  /** What one of the number is: `people`, `%`, `US$ (2015)`. */
  unit: string;
  /** Whether the document says that the number is not exact. */
  approximate: boolean;
  kind: FigureKind;
  /** The least and the most that the words allow; `null` where they set no bound. */
  low: number | null;
  high: number | null;
  /** What a share is a share of. */
  of: string | null;
  /** Whether the words themselves were read as this number. */
  read: boolean;
  /** The words that make it less than exact, as printed. */
  hedge: string | null;
  /** Of the unit: `length time⁻¹`. */
  dimension: string | null;
  /** By ISO 4217, and the year whose prices the unit names. */
  currency: string | null;
  year: number | null;
}

/** A quotation in the words of the page, with the place of the number in it, in code points. */
export interface ShownQuote {
  text: string;
  start: number;
  end: number;
  /** Of a number in a table the heads of its row and column, in a list the words that lead into it. */
  heads?: readonly string[];
}
