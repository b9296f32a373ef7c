import { comparisonStatuses } from "./comparison.ts";
import { alternatives } from "../../alternatives.ts";

/** The required columns of `sources/<id>.comparisons.csv`. */
export const neededColumns = [
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

/** Its optional columns. */
export const optionalColumns = ["by", "seen", "lang", "measure"] as const;

export const comparisonColumns = [...neededColumns, ...optionalColumns] as const;

export type ComparisonColumn = (typeof comparisonColumns)[number];

/** A row as written: every cell is text, and an empty one has no value. */
export type ComparisonRow = Readonly<Record<ComparisonColumn, string>>;

const number = { type: "string", pattern: "^(\\d+(\\.\\d+)?)?$" } as const;

/** JSON Schema of a row; a cell’s `description` says what is expected. */
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
    by: { type: "string" },
    seen: {
      type: "string",
      pattern: "^(https?://[^\\s/]+(/\\S*)?)?$",
      description: "an address, or nothing",
    },
    lang: {
      type: "string",
      pattern: "^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$",
      description: "the tag of a language, such as `ar`",
    },
    measure: { type: "string" },
  },
} as const;
