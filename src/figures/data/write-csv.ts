import { stringify } from "csv-stringify/sync";

/**
 * Write rows as CSV (RFC 4180) with a header. Text is quoted, numbers and booleans are bare, `null` is empty. Text
 * that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, and
 * is not a number) gets an apostrophe before it.
 *
 * @see
 *   OWASP, “CSV Injection”.
 */
export function writeCsv(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    quoted_string: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
    cast: {
      boolean: String,
      number: (value) => ({ value: String(value), escape_formulas: false, quoted_string: false }),
      string: (value) => ({ value, escape_formulas: !isNumber.test(value) }),
    },
  });
}

/** `-3`, `+1,250.5`: text that no spreadsheet calculates. */
const isNumber = /^[-+]\d+(?:[.,]\d+)*$/;
