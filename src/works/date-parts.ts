import { isoYear } from "./iso-year.ts";
import { plainText } from "./plain-text.ts";
import type { CslDate } from "./work.ts";
import { splitTrimmed } from "../split-trimmed.ts";

/** A CSL date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the first one of a range, or the words it consists of. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const parts = date?.["date-parts"]?.[0];
  if (!parts?.[0]) return date?.literal;
  return parts.map((part, index) => yearOrTwo(part, index)).join("-");
}

function yearOrTwo(part: number, index: number): string {
  return index > 0 ? String(part).padStart(2, "0") : yearText(part);
}

/** A CSL year with at least four digits, counted as in ISO 8601: 45 BC is `-0044`. */
export function yearText(cslYear: number): string {
  const year = isoYear(cslYear);
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** The first and last page of a range. */
export function pagesOf(page: unknown): { first?: string; last?: string } {
  const [first, last] = splitTrimmed(plainText(page) ?? "", /[-–—]+/);
  return { ...(first && { first }), ...(last && { last }) };
}
