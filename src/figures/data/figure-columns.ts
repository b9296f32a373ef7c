import type { ReportedFigure } from "../reported-figure.ts";
import type { TableColumn } from "./table-column.ts";

/** The published part of a figure: everything but the footnote and the shown quotation, which are for pages. */
export type PublishedName = Exclude<keyof ReportedFigure, "footnote" | "shown" | "own">;

export interface FigureColumn extends TableColumn {
  name: PublishedName;
}

type Column = readonly [type: TableColumn["type"], required?: boolean];

/**
 * The fields of published figures, in order. JSON, CSV, CSVW and the data package use this list; a missing field is
 * a type error.
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
