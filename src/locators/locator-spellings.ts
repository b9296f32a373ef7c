import { catalogueLocale } from "../catalogue/csl-catalogue.ts";
import { childNamed, type CslNode } from "../catalogue/csl-node.ts";
import { localeFor } from "../catalogue/locale.ts";
import { ownValue } from "../own-value.ts";
import { legalLocatorTerms } from "./legal-locator-terms.ts";

/**
 * The words for the given locator labels in a language: of CSL’s locale in all forms, singular and
 * plural, and of the legal terms that CSL lacks.
 *
 * @param tag
 *   A language tag, `ar` or `de-AT`.
 * @returns
 *   No words for a label that the language has none for; none at all for a language unknown to CSL and us.
 */
export function locatorSpellings(tag: string, labels: readonly string[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>(labels.map((label) => [label, []]));
  const legal = ownValue(legalLocatorTerms, tag.split(/[-_]/)[0]?.toLowerCase() ?? "") ?? {};
  for (const [label, { long, short }] of Object.entries(legal)) {
    spellings.get(label)?.push(...long, ...short);
  }

  const locale = localeFor(tag);
  const terms = locale && childNamed(catalogueLocale(locale), "terms");
  for (const term of terms ? terms.children : []) {
    if (typeof term === "string") continue;
    const words = textsOf(term).map((text) => text.trim());
    spellings.get(term.attrs["name"] ?? "")?.push(...words.filter(Boolean));
  }
  return spellings;
}

/** The text of a term, or of its singular and plural. */
function textsOf({ children }: CslNode): string[] {
  return children.flatMap((child) => (typeof child === "string" ? [child] : textsOf(child)));
}
