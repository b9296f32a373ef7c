import { treatyLocatorTerms } from "./locator-terms.ts";
import { locatorText, type CiteLocator } from "./locator-text.ts";
import type { Mark } from "./csl-marks.ts";
import type { TreatyField, TreatySegment, TreatyStyle } from "./treaty-styles.ts";
import type { Treaty, Work } from "./work.ts";

/** Where a treaty is cited: first, in the list of works, later, or after the sentence named it. */
export type TreatyForm = "first" | "whole" | "later" | "unnamed";

export interface TreatyPlace {
  form: TreatyForm;
  locator?: CiteLocator;
}

/**
 * Write a treaty as a legal style does; what the record lacks is left out with what stands around it.
 *
 * @returns
 *   Text and marks `italic`; nothing for a form that only needs what the record lacks.
 */
export function treatyCitation(
  style: TreatyStyle,
  work: Work,
  { form, locator }: TreatyPlace,
): (Mark | string)[] {
  const title = work.csl.title ?? "";
  const shortTitle = work.csl["title-short"] ?? "";
  const treaty = work.treaty ?? {};
  const date = treaty.adopted ?? treaty.opened ?? issuedDate(work);
  const fields: Record<TreatyField, string> = {
    title,
    "short-title": shortTitle === title ? "" : shortTitle,
    short: shortTitle || title,
    adopted: dateText(date, style.date),
    "in-force": dateText(treaty.inForce, style.date),
    source: sourceText(treaty, style.stops),
    year: /^\d+/.exec(date ?? "")?.[0] ?? "",
    pinpoint: locator ? pinpointText(locator, style.stops) : "",
  };
  return style[form].flatMap((segment) => writeSegment(segment, fields));
}

function writeSegment(
  { before = "", field, join = "", after = "", italic }: TreatySegment,
  fields: Record<TreatyField, string>,
): (Mark | string)[] {
  const content: (Mark | string)[] =
    typeof field === "string" ? [fields[field]].filter(Boolean) : joinSegments(field, join, fields);
  if (content.length === 0) return [];
  return [before, italic ? { name: "italic", value: "", children: content } : content, after]
    .flat()
    .filter((part) => part !== "");
}

function joinSegments(
  segments: readonly TreatySegment[],
  join: string,
  fields: Record<TreatyField, string>,
): (Mark | string)[] {
  const written = segments
    .map((segment) => writeSegment(segment, fields))
    .filter((content) => content.length > 0);
  return written.flatMap((content, index) => (index > 0 ? [join, ...content] : content));
}

/** `999 UNTS 171`; without its volume a page is no place. */
function sourceText({ series, volume, page }: Treaty, stops: boolean): string {
  if (!series || !volume) return "";
  const name = stops && /^\p{Lu}+$/u.test(series) ? series.replace(/./gu, "$&.") : series;
  return [volume, name, page].filter(Boolean).join(" ");
}

function pinpointText(locator: CiteLocator, stops: boolean): string {
  const term = Object.hasOwn(treatyLocatorTerms, locator.label)
    ? treatyLocatorTerms[locator.label]
    : undefined;
  return term
    ? locatorText(locator, term, "short", stops)
    : `${locator.label.replaceAll("-", " ")} ${locator.value}`.trim();
}

function issuedDate({ csl }: Work): string | undefined {
  const parts = csl.issued?.["date-parts"]?.[0];
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

const months = [
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

/** As the Bluebook abbreviates months (table T12). */
const shortMonths = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** A date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in English; what is no such date is left out. */
function dateText(date: string | undefined, form: TreatyStyle["date"]): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "");
  if (!match) return "";
  const [, year = "", month, day] = match;
  const names = form === "month-short" ? shortMonths : months;
  const name = month === undefined ? undefined : names[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return form === "day-first"
    ? `${Number(day)} ${name} ${year}`
    : `${name} ${Number(day)}, ${year}`;
}
