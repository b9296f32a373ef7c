import { loadLocale, localeFor } from "../catalogue/locale.ts";
import { printedLegalTerms } from "./printed-legal-terms.ts";

/**
 * The words for the given locator labels in a language: all forms of CSL’s locale, singular and plural, and the
 * legal terms that CSL lacks.
 *
 * @param tag
 *   A language tag such as `ar` or `de-AT`.
 * @returns
 *   No words for a label that the language has none for; none at all for a language unknown to CSL and us.
 */
export function locatorSpellings(tag: string, labels: readonly string[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>(labels.map((label) => [label, []]));
  const legal = printedLegalTerms.get(tag.split(/[-_]/)[0]?.toLowerCase() ?? "") ?? {};
  for (const [label, { long, short }] of Object.entries(legal)) {
    spellings.get(label)?.push(...long, ...short);
  }

  const locale = localeFor(tag);
  const terms = locale === undefined ? undefined : loadLocale(locale)?.terms;
  for (const [key, { single, multiple }] of terms ?? []) {
    const label = /^[^|/]+/.exec(key)?.[0] ?? "";
    const words = new Set([single, multiple].map((text) => text.trim()));
    spellings.get(label)?.push(...[...words].filter(Boolean));
  }
  return spellings;
}
