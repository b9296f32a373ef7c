import { parse } from "csv-parse/sync";
import type { Position } from "unist";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../../report.ts";

/** A record of a table, with the position of each cell. */
export interface TableRow {
  cells: readonly string[];
  /** The position of a cell by index; for a missing cell, the record’s end. */
  placeOf(index: number): Position;
}

/**
 * Read a CSV file (RFC 4180, with either line ending); empty lines are skipped. An unclosed quotation mark is
 * reported, and nothing is read.
 */
export function readTable(file: VFile): TableRow[] {
  const text = String(file)
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
  const { toPoint } = location(text);
  const place = (start: number, end: number): Position => {
    const [from, to] = [toPoint(start), toPoint(end)];
    return { start: from ?? beginning, end: to ?? beginning };
  };
  let records: { record: string[]; raw: string }[];
  try {
    records = parse(text, options) as unknown as typeof records;
  } catch {
    const at = text.lastIndexOf('"');
    const reason = 'Unexpected end of the table in a quoted cell, expected `"`';
    report(file, "malformed-comparison", reason, place(at, at + 1));
    return [];
  }
  let from = 0;
  return records.flatMap(({ record: cells, raw }) => {
    const start = from;
    from += raw.length;
    if (cells.length === 1 && cells[0]?.trim() === "") return [];
    const bounds = cellBounds(raw.replace(/\n$/, ""));
    const placeOf = (index: number): Position => {
      const [left, right] = bounds[index] ?? [bounds.at(-1)?.[1] ?? 0, bounds.at(-1)?.[1] ?? 0];
      return place(start + left, start + right);
    };
    return [{ cells, placeOf }];
  });
}

const options = {
  ...{ info: true, raw: true, record_delimiter: "\n" },
  ...{ relax_column_count: true, relax_quotes: true },
} as const;

const beginning = { line: 1, column: 1, offset: 0 };

/** Where a record’s cells begin and end, including quotation marks. */
function cellBounds(raw: string): [number, number][] {
  const bounds: [number, number][] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= raw.length; at++) {
    if (raw[at] === '"') quoted = !quoted;
    if (at < raw.length && (raw[at] !== "," || quoted)) continue;
    bounds.push([start, at]);
    start = at + 1;
  }
  return bounds;
}
