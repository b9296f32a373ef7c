import type { Position } from "unist";
import type { ReportedFigure, ShownQuote } from "./reported-figure.ts";

/** A figure as a document marks it, not yet with its value. */
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
  /** The quotation as a page shows it; without it the quotation is its own. */
  shown?: ShownQuote;
}
