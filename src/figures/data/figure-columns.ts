import type { ReportedFigure } from "../reported-figure.ts";
import type { TableColumn } from "./table-column.ts";

/** What is published of a figure: all of it but the footnote, which is for readers. */
type PublishedName = Exclude<keyof ReportedFigure, "footnote">;

export interface FigureColumn extends TableColumn {
  name: PublishedName;
}

type Column = readonly [type: TableColumn["type"], description: string, required?: boolean];

/**
 * The fields of published figures, in their order: JSON, CSV, CSVW and the data package come from this list,
 * and one that it lacks does not compile.
 */
const columns: Readonly<Record<PublishedName, Column>> = {
  id: ["string", "The figure, unique in its source"],
  source: ["string", "The document that states it"],
  label: ["string", "What is counted, in the words of the notebook"],
  printed: ["string", "The words of the document that are the number"],
  value: ["number", "The number"],
  unit: ["string", "What one of the number is"],
  partOf: ["string", "The figure that this is a part of", false],
  approximate: ["boolean", "Whether the document says that the number is not exact"],
  paragraph: ["integer", "The paragraph of the document, from 1"],
  start: ["integer", "Where the printed words begin in the transcript, in code points"],
  end: ["integer", "Where the printed words end, exclusive"],
  quote: ["string", "The words of the document that state the figure"],
  quoteStart: ["integer", "Where the quotation begins in the transcript"],
  quoteEnd: ["integer", "Where the quotation ends, exclusive"],
  sha256: ["string", "SHA-256 of the transcript’s bytes"],
};

export const figureColumns: readonly FigureColumn[] = (Object.keys(columns) as PublishedName[]).map(
  (name) => {
    const [type, description, required = true] = columns[name];
    return { name, type, required, description };
  },
);
