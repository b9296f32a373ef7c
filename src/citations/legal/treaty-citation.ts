import { englishDate, issuedDate } from "../../works/english-date.ts";
import { treatyLocatorTerms } from "../../locators/legal-locator-terms.ts";
import { locatorText, type CiteLocator } from "../../locators/locator-text.ts";
import { plainText } from "../../works/plain-text.ts";
import type { Out } from "../../csl/rich-text.ts";
import type { TreatyField, TreatySegment, TreatyStyle } from "./treaty-styles.ts";
import type { PrintedWork, Treaty } from "../../works/work.ts";

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
 *   Rich text; empty for a form that only needs what the record lacks.
 */
export function treatyCitation(
  style: TreatyStyle,
  work: PrintedWork,
  { form, locator }: TreatyPlace,
): Out {
  const title = plainText(work.csl.title) ?? "";
  const shortTitle = plainText(work.csl["title-short"]) ?? "";
  const treaty = work.treaty ?? {};
  const date = treaty.adopted ?? treaty.opened ?? issuedDate(work.csl);
  const fields: Record<TreatyField, string> = {
    title,
    "short-title": shortTitle === title ? "" : shortTitle,
    short: shortTitle || title,
    adopted: englishDate(date, style.date),
    "in-force": englishDate(treaty.inForce, style.date),
    source: sourceText(treaty, style.stops),
    year: /^\d+/.exec(date ?? "")?.[0] ?? "",
    pinpoint: locator ? treatyPinpoint(locator, style) : "",
  };
  const children = style[form].flatMap((segment) => writeSegment(segment, fields));
  return children.length > 0 ? { children } : "";
}

function writeSegment(
  { before = "", field, join = "", after = "", italic }: TreatySegment,
  fields: Record<TreatyField, string>,
): Out[] {
  const content: Out[] =
    typeof field === "string" ? [fields[field]].filter(Boolean) : joinSegments(field, join, fields);
  if (content.length === 0) return [];
  return [
    before,
    italic ? { children: content, format: { fontStyle: "italic" as const } } : content,
    after,
  ]
    .flat()
    .filter((part) => part !== "");
}

function joinSegments(
  segments: readonly TreatySegment[],
  join: string,
  fields: Record<TreatyField, string>,
): Out[] {
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

/** A place in a treaty, in the style’s words for it. */
export function treatyPinpoint(locator: CiteLocator, { stops }: TreatyStyle): string {
  const term = Object.hasOwn(treatyLocatorTerms, locator.label)
    ? treatyLocatorTerms[locator.label]
    : undefined;
  return term
    ? locatorText(locator, term, "short", stops)
    : `${locator.label.replaceAll("-", " ")} ${locator.value}`.trim();
}
