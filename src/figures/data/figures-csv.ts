import { figureColumns } from "./figure-columns.ts";
import type { FigureWords } from "../figure-words.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import { writeCsv } from "./write-csv.ts";

/** Figures as CSV, with the columns of `figureColumns`. */
export function figuresCsv(figures: readonly ReportedFigure[]): string {
  return writeCsv(
    figures,
    figureColumns.map(({ name }) => name),
  );
}

/**
 * CSVW metadata for a CSV file of figures.
 *
 * @param url
 *   The CSV file, relative to the metadata.
 * @param about
 *   Its title, and what it shows, by whom, with its caution.
 * @see
 *   Metadata Vocabulary for Tabular Data, W3C.
 */
export function csvMetadata(
  url: string,
  about: { title: string; description: string },
  words: FigureWords,
): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": words.lang }],
    url,
    "dc:title": about.title,
    "dc:description": about.description,
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: figureColumns.map(({ name, type, required }) => ({
        ...{ name, titles: name, datatype: type, required },
        "dc:description": words.columns[name],
      })),
      primaryKey: ["source", "id"],
    },
  };
}
