/** A locale’s quotation marks: its terms `open-quote` to `close-inner-quote`. */
export interface Quotes {
  open: string;
  close: string;
  innerOpen: string;
  innerClose: string;
}

export const apostrophe = "’";

export const defaultQuotes: Quotes = { open: "“", close: "”", innerOpen: "‘", innerClose: "’" };

export function isQuoteMark(char: string): boolean {
  return quoteMarks.has(char);
}

/** The mark that closes a quotation opened by this one. */
export function closeOf(open: string): string | undefined {
  return closers.get(open);
}

/**
 * Which of a locale’s pairs two marks in a field belong to.
 *
 * @param written
 *   The two marks, such as `“”`.
 * @returns
 *   `undefined` for marks the locale does not use: they stay as written.
 */
export function pairOf(written: string, quotes: Quotes): "outer" | "inner" | undefined {
  if (written === quotes.open + quotes.close) return "outer";
  if (written === quotes.innerOpen + quotes.innerClose) return "inner";
  return undefined;
}

const closers = new Map([
  ['"', '"'],
  ["'", "'"],
  ["“", "”"],
  ["‘", "’"],
  ["„", "“"],
  ["‚", "‘"],
]);

const quoteMarks = new Set(['"', "'", "“", "”", "‘", "’", "„", "‚"]);
