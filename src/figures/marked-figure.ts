import type { Position } from "unist";
import type { ReportedFigure, ShownQuote } from "./reported-figure.ts";

/** A figure marked in a document, without its value yet. */
export interface MarkedFigure extends Pick<
  ReportedFigure,
  | "id"
  | "printed"
  | "paragraph"
  | "footnote"
  | "start"
  | "end"
  | "quote"
  | "quoteStart"
  | "quoteEnd"
  | "own"
> {
  /** In the annotated document. */
  position: Position;
  /** The paragraph’s own number in the document. */
  number?: string;
  /** The quotation as a page shows it; default: the quotation itself. */
  shown?: ShownQuote;
}
