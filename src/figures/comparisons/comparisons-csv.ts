import type { Comparison } from "./comparison.ts";
import { comparisonFields } from "./comparison-fields.ts";
import { writeCsv } from "../data/write-csv.ts";

const columns = comparisonFields.map(({ name }) => name);

/** Comparisons as CSV: the columns of the table, then who says it. */
export function comparisonsCsv(comparisons: readonly Comparison[]): string {
  return writeCsv(comparisons, columns);
}

/** The same as JSON; `null` is what the work does not say. */
export function comparisonsJson(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((row) =>
    Object.fromEntries(columns.map((name) => [name, row[name]])),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}
