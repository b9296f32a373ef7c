import { comparisonStatuses } from "./comparison.ts";
import { alternatives } from "../../alternatives.ts";

/** The columns of `sources/<id>.comparisons.csv`. */
export const comparisonColumns = [
  "figure",
  "work",
  "printed",
  "low",
  "high",
  "approximate",
  "counts",
  "locator",
  "date",
  "status",
] as const;

export type ComparisonColumn = (typeof comparisonColumns)[number];

/** A row as it is written: every cell is text, and an empty one says nothing. */
export type ComparisonRow = Readonly<Record<ComparisonColumn, string>>;

const number = { type: "string", pattern: "^(\\d+(\\.\\d+)?)?$" } as const;

/** JSON Schema of a row; what is expected of a cell stands in its `description`. */
export const comparisonSchema = {
  type: "object",
  properties: {
    figure: { type: "string", minLength: 1, description: "the id of a figure" },
    work: { type: "string" },
    printed: { type: "string" },
    low: { ...number, description: "a number in digits, or nothing" },
    high: { ...number, description: "a number in digits, or nothing" },
    approximate: { enum: ["true", "false", ""], description: "`true` or `false`" },
    counts: { type: "string", minLength: 1, description: "what is counted" },
    locator: { type: "string" },
    date: {
      type: "string",
      pattern: "^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$",
      description: "`YYYY`, `YYYY-MM` or `YYYY-MM-DD`",
    },
    status: {
      enum: [...comparisonStatuses],
      description: alternatives(comparisonStatuses),
    },
  },
} as const;
