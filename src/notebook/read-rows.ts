import { parse } from "csv-parse/sync";
import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";

/** A row of a table, and the line on which it ends. */
export interface CsvRow<Column extends string> {
  record: Record<Column, string>;
  line: number;
}

/** Read a CSV table with the named columns; `undefined` if it cannot be read, which is reported. */
export function readRows<Column extends string>(
  file: VFile,
  columns: readonly Column[],
  rule: RuleId,
): CsvRow<Column>[] | undefined {
  try {
    const rows = parse(String(file), {
      ...{ bom: true, columns: true, trim: true, info: true, skip_empty_lines: true },
    }) as unknown as {
      record: Partial<Record<Column, string>>;
      info: { lines: number };
    }[];
    const missing = columns.find((name) => rows.some(({ record }) => record[name] === undefined));
    if (missing === undefined) {
      return rows.map(({ record, info }) => ({
        record: record as Record<Column, string>,
        line: info.lines,
      }));
    }
    report(file, rule, `Missing column \`${missing}\`, expected ${columns.join(", ")}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be read";
    report(file, rule, `Unexpected table, expected CSV: ${why}`);
  }
  return undefined;
}
