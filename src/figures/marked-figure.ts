import type { Position } from "unist";
import type { Pinpoint } from "../locators/number-scheme.ts";
import type { ShownQuote } from "./reported-figure.ts";

/** A figure as a document marks it, not yet with its value; offsets as in `ReportedFigure`. */
export interface MarkedFigure {
  id: string;
  printed: string;
  /** In the annotated document. */
  position: Position;
  paragraph: number;
  footnote?: number;
  start: number;
  end: number;
  quote: string;
  quoteStart: number;
  quoteEnd: number;
  number?: string;
  /** By the document’s own numbers, as in `ReportedFigure`. */
  own?: Pinpoint | null;
  /** The quotation as a page shows it; without it the quotation is its own. */
  shown?: ShownQuote;
}
