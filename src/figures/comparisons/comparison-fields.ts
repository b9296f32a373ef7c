import type { Comparison } from "./comparison.ts";
import type { TableColumn } from "../data/table-column.ts";

interface ComparisonField extends TableColumn {
  name: keyof Comparison;
}

/** The columns of published comparisons: those that they are written in, and who says it. */
export const comparisonFields: readonly ComparisonField[] = [
  field("figure", "string", true, "The figure that the number stands beside"),
  field("work", "string", false, "The key of the work; empty where no figure was found"),
  field("printed", "string", false, "The words of the work; empty where no figure was found"),
  field("low", "number", false, "The least that the words allow; empty where they set no bound"),
  field("high", "number", false, "The most that the words allow; empty where they set no bound"),
  field("approximate", "boolean", true, "Whether the work says that its number is not exact"),
  field("counts", "string", true, "What is counted: never the same thing twice"),
  field("locator", "string", false, "Where in the work"),
  field("date", "string", false, "The date of the work: a year, a month or a day"),
  field("status", "string", true, "How sure the record is"),
  field("by", "string", false, "Who says it"),
];

function field(
  name: ComparisonField["name"],
  type: ComparisonField["type"],
  required: boolean,
  description: string,
): ComparisonField {
  return { name, type, required, description };
}
