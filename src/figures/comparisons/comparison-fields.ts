import type { Comparison } from "./comparison.ts";
import type { TableColumn } from "../data/table-column.ts";

interface ComparisonField extends TableColumn {
  name: keyof Comparison;
}

/** The columns of published comparisons: those of the table, and who says it. */
export const comparisonFields: readonly ComparisonField[] = [
  { name: "figure", type: "string", required: true },
  { name: "work", type: "string", required: false },
  { name: "printed", type: "string", required: false },
  { name: "low", type: "number", required: false },
  { name: "high", type: "number", required: false },
  { name: "approximate", type: "boolean", required: true },
  { name: "counts", type: "string", required: true },
  { name: "locator", type: "string", required: false },
  { name: "date", type: "string", required: false },
  { name: "status", type: "string", required: true },
  { name: "by", type: "string", required: false },
  { name: "printedBy", type: "string", required: false },
  { name: "seen", type: "string", required: false },
  { name: "lang", type: "string", required: false },
  { name: "measure", type: "string", required: false },
];
