import { ownValue } from "../own-value.ts";
import { printedLegalTerms, type PrintedTerm } from "./printed-legal-terms.ts";

/** The place inside a work: CSL’s term, or `annex`, `recital`, `preamble`, `common-article`; and its value. */
export interface CiteLocator {
  label: string;
  value: string;
}

/** Write a locator in the words of a term: `art. 6`, `arts 2–4`, `preamble`. */
export function locatorText(
  { value }: CiteLocator,
  term: PrintedTerm,
  form: "long" | "short",
  stops = true,
): string {
  const word = term[form][isPlural(value) ? 1 : 0];
  return [stops ? word : word.replaceAll(".", ""), withDashes(value)].filter(Boolean).join(" ");
}

/** Write a locator for which CSL has no term, in a locale; `undefined` for CSL’s own. */
export function legalLocatorText(locator: CiteLocator, locale: string): string | undefined {
  const language = locale.split("-")[0] ?? "";
  const terms = printedLegalTerms.get(language) ?? printedLegalTerms.get("en");
  const term = terms && ownValue(terms, locator.label);
  return term && locatorText(locator, term, "long");
}

function isPlural(value: string): boolean {
  return /\d\s*[-–—]\s*\d|[IVXLC]\s*[-–—]\s*[IVXLC]|,|&|\band\b/.test(value);
}

function withDashes(value: string): string {
  return value.replace(/(\d|\))\s*-\s*(?=\d)/g, "$1–");
}
