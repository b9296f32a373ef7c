import { daysIn } from "./edtf-date.ts";
import { isoYear } from "./iso-year.ts";
import type { CslDate } from "./work.ts";

/**
 * A date of CSL without the months and days that there are not: `2000-13-45` is 2000. EDTF’s numbers of
 * seasons, 21 to 24, stay.
 */
export function possibleDate(date: CslDate): CslDate {
  const parts = date["date-parts"];
  return Array.isArray(parts) ? { ...date, "date-parts": parts.map(possibleParts) } : date;
}

/** The same of a date `YYYY-MM` or `YYYY-MM-DD`; what is no such date stays as it is. */
export function possibleDateText(date: string): string {
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(date)) return date;
  const count = possibleParts(date.split("-").map(Number)).length;
  return date.split("-").slice(0, count).join("-");
}

function possibleParts(parts: number[]): number[] {
  const [year = 0, month, day] = parts;
  if (month === undefined) return parts;
  const isSeason = day === undefined && month >= 21 && month <= 24;
  if (!isSeason && !(month >= 1 && month <= 12)) return parts.slice(0, 1);
  return day === undefined || (day >= 1 && day <= daysIn(isoYear(year), month))
    ? parts
    : parts.slice(0, 2);
}
