import { daysIn } from "./edtf-date.ts";
import { isoYear } from "./iso-year.ts";
import type { CslDate } from "./work.ts";

/**
 * Remove impossible months and days from a CSL date: `2000-13-45` becomes 2000. EDTF’s season numbers, 21 to 24,
 * become CSL’s `season`; in ranges they stay, because CSL has only one season per date.
 */
export function possibleDate(date: CslDate): CslDate {
  const parts = date["date-parts"];
  if (!Array.isArray(parts)) return date;
  const [[year = 0, month = 0] = [], ...others] = parts;
  if (others.length === 0 && parts[0] && isSeason(parts[0])) {
    return { ...date, "date-parts": [[year]], season: month - 20 };
  }
  return { ...date, "date-parts": parts.map(possibleParts) };
}

function isSeason([, month = 0, day]: number[]): boolean {
  return day === undefined && month >= 21 && month <= 24;
}

/** The same for a date `YYYY-MM` or `YYYY-MM-DD`; anything else stays as it is. */
export function possibleDateText(date: string): string {
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return date;
  const count = possibleParts(date.split("-").map(Number)).length;
  return date.split("-").slice(0, count).join("-");
}

function possibleParts(parts: number[]): number[] {
  const [year = 0, month, day] = parts;
  if (month === undefined) return parts;
  if (!isSeason(parts) && !(month >= 1 && month <= 12)) return parts.slice(0, 1);
  return day === undefined || (day >= 1 && day <= daysIn(isoYear(year), month))
    ? parts
    : parts.slice(0, 2);
}
