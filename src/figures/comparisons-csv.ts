import { stringify } from "csv-stringify/sync";
import type { Comparison } from "./comparison.ts";
import { comparisonFields } from "./comparison-fields.ts";

const columns = comparisonFields.map(({ name }) => name);

/** Comparisons as CSV, in the columns that they are written in, then who says it; as `figuresCsv`. */
export function comparisonsCsv(comparisons: readonly Comparison[]): string {
  return stringify([...comparisons], {
    ...{ columns, header: true, quoted_string: true, escape_formulas: true },
    ...{ record_delimiter: "\r\n", cast: { boolean: String } },
  });
}

/** The same as JSON; `null` is what the work does not say. */
export function comparisonsJson(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((row) =>
    Object.fromEntries(columns.map((name) => [name, row[name]])),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}
