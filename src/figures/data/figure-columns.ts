import type { ReportedFigure } from "../reported-figure.ts";
import type { TableColumn } from "./table-column.ts";

export interface FigureColumn extends TableColumn {
  name: keyof ReportedFigure;
}

/** The columns of published figures, in their order. */
export const figureColumns: readonly FigureColumn[] = [
  column("id", "string", "The figure, unique in its source"),
  column("source", "string", "The document that states it"),
  column("label", "string", "What is counted, in the words of the notebook"),
  column("printed", "string", "The words of the document that are the number"),
  column("value", "number", "The number"),
  column("unit", "string", "What one of the number is"),
  { ...column("partOf", "string", "The figure that this is a part of"), required: false },
  column("approximate", "boolean", "Whether the document says that the number is not exact"),
  column("paragraph", "integer", "The paragraph of the document, from 1"),
  column("start", "integer", "Where the printed words begin in the transcript, in code points"),
  column("end", "integer", "Where the printed words end, exclusive"),
  column("quote", "string", "The words of the document that state the figure"),
  column("quoteStart", "integer", "Where the quotation begins in the transcript"),
  column("quoteEnd", "integer", "Where the quotation ends, exclusive"),
  column("sha256", "string", "SHA-256 of the transcript’s bytes"),
];

function column(
  name: FigureColumn["name"],
  type: FigureColumn["type"],
  description: string,
): FigureColumn {
  return { name, type, required: true, description };
}
