import { stringify } from "csv-stringify/sync";
import { figureColumns } from "./figure-columns.ts";
import type { ReportedFigure } from "./reported-figure.ts";

/**
 * Figures as CSV (RFC 4180) with a header, in the columns of `figureColumns`. Text is in quotation
 * marks, numbers are bare, `null` is empty. Text that a spreadsheet would take for a formula (it
 * begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it.
 *
 * @see OWASP, “CSV Injection”.
 */
export function figuresCsv(figures: readonly ReportedFigure[]): string {
  return stringify([...figures], {
    columns: figureColumns.map(({ name }) => name),
    header: true,
    quoted_string: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
    cast: { boolean: String },
  });
}

/**
 * CSVW metadata for a CSV file of figures.
 *
 * @param url
 *   Of the CSV file, relative to the metadata.
 * @see Metadata Vocabulary for Tabular Data, W3C.
 */
export function csvMetadata(url: string, title: string): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": title,
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: figureColumns.map(({ name, type, required, description }) => ({
        ...{ name, titles: name, datatype: type, required },
        "dc:description": description,
      })),
      primaryKey: ["source", "id"],
    },
  };
}
