import { legalPinTerms } from "../../locators/printed-legal-terms.ts";
import { locatorText, type CiteLocator } from "../../locators/locator-text.ts";
import { ownValue } from "../../own-value.ts";
import type { LegalStyle } from "./legal-style.ts";
import { inBrackets } from "./paragraph-mark.ts";

/**
 * A place in a work, as a form asks for it.
 *
 * @param form
 *   `pin`: any place, in the style’s words; `para`: a paragraph in square brackets; `page`: a page number alone;
 *   `clause`: a section of a bill. The last three give nothing for other places.
 */
export function legalPinpoint(
  form: "pin" | "para" | "page" | "clause",
  locator: CiteLocator,
  style: LegalStyle,
): string {
  const { label, value } = locator;
  switch (form) {
    case "para":
      return label === "paragraph" ? inBrackets(value) : "";
    case "page":
      return label === "page" ? locatorText(locator, legalPinTerms["page"]!, "short") : "";
    case "clause":
      return label === "section" ? wordsOf({ label: "clause", value }, style) : "";
    default:
      return wordsOf(locator, style);
  }
}

function wordsOf(locator: CiteLocator, { pins, stops }: LegalStyle): string {
  const own = ownValue(pins, locator.label);
  const term = own ? { long: own, short: own } : ownValue(legalPinTerms, locator.label);
  if (term) return locatorText(locator, term, "short", stops || own !== undefined);
  const label = locator.label.replace(/-locator$/, "").replaceAll("-", " ");
  return locatorText(locator, { long: [label, label], short: [label, label] }, "short");
}
