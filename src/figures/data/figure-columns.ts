import type { ReportedFigure } from "../reported-figure.ts";
import type { TableColumn } from "./table-column.ts";

/** What is published of a figure: all of it but the footnote and the shown quotation, which are for readers. */
export type PublishedName = Exclude<keyof ReportedFigure, "footnote" | "shown" | "own">;

export interface FigureColumn extends TableColumn {
  name: PublishedName;
}

type Column = readonly [type: TableColumn["type"], required?: boolean];

/**
 * The fields of published figures, in their order: JSON, CSV, CSVW and the data package come from this list,
 * and one that it lacks does not compile.
 */
const columns: Readonly<Record<PublishedName, Column>> = {
  id: ["string"],
  source: ["string"],
  label: ["string"],
  printed: ["string"],
  value: ["number", false],
  unit: ["string"],
  partOf: ["string", false],
  approximate: ["boolean"],
  paragraph: ["integer"],
  start: ["integer"],
  end: ["integer"],
  quote: ["string"],
  quoteStart: ["integer"],
  quoteEnd: ["integer"],
  sha256: ["string"],
  kind: ["string"],
  low: ["number", false],
  high: ["number", false],
  of: ["string", false],
  read: ["boolean"],
  number: ["string", false],
  hedge: ["string", false],
  dimension: ["string", false],
  currency: ["string", false],
  year: ["integer", false],
  othersDiffer: ["boolean"],
};

export const figureColumns: readonly FigureColumn[] = (Object.keys(columns) as PublishedName[]).map(
  (name) => {
    const [type, required = true] = columns[name];
    return { name, type, required };
  },
);
