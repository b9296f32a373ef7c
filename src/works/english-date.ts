import { isoDate } from "./date-parts.ts";
import { cslYear } from "./iso-year.ts";
import type { CslItem } from "./work.ts";

/** `16 December 1966`, `December 16, 1966`, `Dec. 16, 1966`. */
export type DateForm = "day-first" | "month-first" | "month-short";

/** Write a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in English, `-0044` as 45 BC; empty for anything else. */
export function englishDate(date: string | undefined, form: DateForm): string {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "");
  if (!match) return "";
  const [, written = "", month, day] = match;
  const number = cslYear(written);
  const year = number < 0 ? `${-number} BC` : written;
  const names = form === "month-short" ? shortMonths : monthNames;
  const name = month === undefined ? undefined : names[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return form === "day-first"
    ? `${Number(day)} ${name} ${year}`
    : `${name} ${Number(day)}, ${year}`;
}

/** The day, month or year of a work in the form that `englishDate` reads; the first one of a range. */
export function issuedDate({ issued }: CslItem): string | undefined {
  return issued?.["date-parts"] && isoDate(issued);
}

/** English names, from January. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The Bluebook’s abbreviations of months (table T12). */
const shortMonths = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
