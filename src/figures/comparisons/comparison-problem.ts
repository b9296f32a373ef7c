import type { RuleId } from "../../rules.ts";
import type { ComparisonColumn, ComparisonRow } from "./comparison-schema.ts";
import { nearestId } from "../nearest-id.ts";
import type { ComparisonOptions } from "./comparison-options.ts";
import { readMeasurement } from "../numbers/read-measurement.ts";
import { alternatives } from "../../alternatives.ts";

export interface ComparisonProblem {
  rule: RuleId;
  column: ComparisonColumn;
  reason: string;
  suggestions: readonly string[];
}

/** What is wrong with a row whose cells are well-formed. */
export function comparisonProblem(
  row: ComparisonRow,
  options: ComparisonOptions,
): ComparisonProblem | undefined {
  const { source, figures, byOf, nearest } = options;
  const figure = figures.find(({ id }) => id === row.figure);
  if (!figure) {
    const ids = figures.map(({ id }) => id);
    const { expected, suggestions } = nearestId(row.figure, ids, "a figure of the source");
    const reason = `Unexpected figure \`${row.figure}\`, expected ${expected}`;
    return { rule: "comparison-unknown-figure", column: "figure", reason, suggestions };
  }
  if (row.printed === "") return withoutFigure(row);
  if (byOf(row.work) === undefined) {
    const near = nearest(row.work);
    const expected = alternatives(near, "a key of the library");
    const reason = `Unexpected key \`${row.work}\`, expected ${expected}`;
    return { rule: "unknown-key", column: "work", reason, suggestions: near };
  }
  if (row.work === source && row.printed !== figure.printed) {
    const reason = `Unexpected words \`${row.printed}\` of the source itself, expected \`${figure.printed}\``;
    return differs("printed", reason, [figure.printed]);
  }
  return boundsProblem(row, languageOfWords(row, options));
}

/** The language in which a row’s words are read. */
export function languageOfWords({ lang, work }: ComparisonRow, options: ComparisonOptions): string {
  return lang || (options.langOf(work) ?? options.lang);
}

/** If no figure was found there is no number; zero would be one. */
function withoutFigure(row: ComparisonRow): ComparisonProblem | undefined {
  const column = (["low", "high", "approximate"] as const).find((name) => row[name] !== "");
  if (!column) return undefined;
  const reason = `Unexpected \`${row[column]}\` in the column \`${column}\` of a row without a figure, expected nothing`;
  return { rule: "malformed-comparison", column, reason, suggestions: [""] };
}

function boundsProblem(row: ComparisonRow, lang: string): ComparisonProblem | undefined {
  const { printed, low, high } = row;
  if (low === "" && high === "") {
    const reason = `Unexpected words \`${printed}\` without a number, expected \`low\` or \`high\``;
    return { rule: "malformed-comparison", column: "low", reason, suggestions: [] };
  }
  if (low !== "" && high !== "" && Number(low) > Number(high)) {
    return differs("high", `Unexpected ${high}, expected no less than ${low}`, []);
  }
  if (row.approximate === "") {
    const reason = "Unexpected empty cell in `approximate`, expected `true` or `false`";
    return { rule: "malformed-comparison", column: "approximate", reason, suggestions: [] };
  }
  // The words are compared if they can be read.
  const read = readMeasurement(printed, lang);
  if (!read) return undefined;
  const isExact = read.low === null && read.high === null;
  const [least, most] = isExact ? [read.value, read.value] : [read.low, read.high];
  const problem = boundProblem("low", row, least) ?? boundProblem("high", row, most);
  if (problem) return problem;
  if (String(read.approximate) === row.approximate) return undefined;
  const reason = `Unexpected \`${row.approximate}\` for \`${printed}\`, expected \`${read.approximate}\``;
  return differs("approximate", reason, [String(read.approximate)]);
}

/** “As many as 500–1,000” sets no lower bound, and only the words can set one. */
function boundProblem(
  column: "low" | "high",
  row: ComparisonRow,
  expected: number | null,
): ComparisonProblem | undefined {
  const written = row[column];
  if (written === (expected === null ? "" : String(expected))) return undefined;
  const found = written === "" ? "empty cell" : written;
  const reason = `Unexpected ${found} for \`${row.printed}\`, expected ${expected ?? "nothing"}`;
  return differs(column, reason, [expected === null ? "" : String(expected)]);
}

function differs(
  column: ComparisonColumn,
  reason: string,
  suggestions: readonly string[],
): ComparisonProblem {
  return { rule: "comparison-value-differs", column, reason, suggestions };
}
