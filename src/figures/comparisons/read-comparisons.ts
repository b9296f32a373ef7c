import type { ComparisonOptions } from "./comparison-options.ts";
import { createRequire } from "node:module";
import type { ErrorObject, ValidateFunction } from "ajv";
import type { VFile } from "vfile";
import { stateInLabel } from "../../formats/bibtex/verification/state-beside-number.ts";
import { report } from "../../report.ts";
import {
  comparisonColumns,
  comparisonSchema,
  neededColumns,
  type ComparisonColumn,
  type ComparisonRow,
} from "./comparison-schema.ts";
import type { Comparison, ComparisonStatus } from "./comparison.ts";
import { comparisonProblem, languageOfWords } from "./comparison-problem.ts";
import { readTable, type TableRow } from "./read-table.ts";

/**
 * Read a table of comparisons. A mistake is a message on `file`, and its row is left out.
 *
 * @returns
 *   Rows grouped by measure, in order of first appearance; within a group by date, a year before its months, rows
 *   of one date in table order, undated ones last.
 */
export function readComparisons(file: VFile, options: ComparisonOptions): Comparison[] {
  const [header, ...rows] = readTable(file);
  if (!header || !isHeader(file, header)) return [];
  const indexOf = (name: ComparisonColumn): number => header.cells.indexOf(name);
  const read = rows.flatMap((row) => {
    if (row.cells.length !== header.cells.length) {
      const reason = `Unexpected ${row.cells.length} cells, expected ${header.cells.length}`;
      const place = row.placeOf(Math.min(row.cells.length, header.cells.length));
      report(file, "malformed-comparison", reason, place);
      return [];
    }
    const cells = cellsOf(row, indexOf);
    const placeOf = (name: ComparisonColumn) => row.placeOf(indexOf(name));
    const valid = schema();
    if (!valid(cells)) {
      for (const error of valid.errors ?? []) {
        const name = error.instancePath.slice(1) as ComparisonColumn;
        const reason = `Unexpected \`${String(cells[name])}\` in the column \`${name}\`, expected ${expectedBy(error)}`;
        report(file, "malformed-comparison", reason, placeOf(name));
      }
      return [];
    }
    const problem = comparisonProblem(cells, options);
    if (problem) {
      const { rule, column, reason, suggestions } = problem;
      report(file, rule, reason, placeOf(column), suggestions);
      return [];
    }
    const state = stateInLabel(cells.counts);
    if (state !== undefined) {
      const reason = `Unexpected \`${state}\` beside a number, expected what is counted alone`;
      report(file, "state-beside-number", reason, placeOf("counts"));
    }
    return [toComparison(cells, options)];
  });
  const measures = [...new Set(read.map(({ measure }) => measure))];
  const rank = ({ measure }: Comparison): number => measures.indexOf(measure);
  return read.sort((a, b) => rank(a) - rank(b) || sortKey(a).localeCompare(sortKey(b)));
}

function isHeader(file: VFile, header: TableRow): boolean {
  const missing = neededColumns.filter((name) => !header.cells.includes(name));
  const known: readonly string[] = comparisonColumns;
  let isSound = missing.length === 0;
  header.cells.forEach((name, index) => {
    if (known.includes(name) && header.cells.indexOf(name) === index) return;
    const expected = missing.map((one) => `\`${one}\``).join(", ") || "no other column";
    isSound = false;
    const reason = `Unexpected column \`${name}\`, expected ${expected}`;
    report(file, "malformed-comparison", reason, header.placeOf(index), missing);
  });
  if (missing.length > 0 && header.cells.every((name) => known.includes(name))) {
    const reason = `Missing column ${missing.map((name) => `\`${name}\``).join(", ")}`;
    report(file, "malformed-comparison", reason, header.placeOf(header.cells.length));
  }
  return isSound;
}

function cellsOf(row: TableRow, indexOf: (name: ComparisonColumn) => number): ComparisonRow {
  const pairs = comparisonColumns.map((name) => [name, row.cells[indexOf(name)]?.trim() ?? ""]);
  return Object.fromEntries(pairs) as ComparisonRow;
}

let validate: ValidateFunction<ComparisonRow> | undefined;

function schema(): ValidateFunction<ComparisonRow> {
  if (validate) return validate;
  const { Ajv } = createRequire(import.meta.url)("ajv") as typeof import("ajv");
  const made = new Ajv({ allErrors: true, verbose: true });
  return (validate = made.compile<ComparisonRow>(comparisonSchema));
}

function expectedBy({ parentSchema }: ErrorObject): string {
  const description: unknown = parentSchema?.["description"];
  return typeof description === "string" ? description : "another value";
}

function toComparison(cells: ComparisonRow, options: ComparisonOptions): Comparison {
  const author = options.byOf(cells.work) ?? null;
  const number = (text: string) => (text === "" ? null : Number(text));
  return {
    figure: cells.figure,
    work: cells.work || null,
    by: cells.by || author,
    printedBy: cells.by === "" ? null : (options.printerOf(cells.work) ?? null),
    seen: cells.seen || null,
    lang: cells.printed === "" ? null : languageOfWords(cells, options),
    measure: cells.measure || null,
    printed: cells.printed || null,
    low: number(cells.low),
    high: number(cells.high),
    approximate: cells.approximate === "true",
    counts: cells.counts,
    locator: cells.locator || null,
    date: cells.date || null,
    status: cells.status as ComparisonStatus,
  };
}

function sortKey({ date }: Comparison): string {
  return date ?? "9999";
}
