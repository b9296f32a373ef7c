import { locatorSpellings } from "./csl-spellings.ts";
import { ownValue } from "../own-value.ts";
import { legalSpellings } from "./legal-spellings.ts";
import { englishSpellings, type LocatorSpellings } from "./english-spellings.ts";

const known = new Map<string, LocatorSpellings>();

/**
 * The spellings of locator labels in a language and in English. If two labels share a spelling, the language’s own
 * gets it: in Turkish `c.` is a volume. Reading all languages at once would cause too many clashes.
 *
 * @param lang
 *   A language tag such as `ar` or `de-AT`; only English if it is missing, or nothing is known about the language.
 */
export function spellingsOf(lang = "en"): LocatorSpellings {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  if (language === "en") return englishSpellings;

  const found = known.get(lang);
  if (found) return found;
  const labels = Object.keys(englishSpellings);
  const ofLocale = locatorSpellings(lang, labels);
  const legal = ownValue(legalSpellings, language) ?? {};
  const own = new Set<string>();
  for (const label of labels) {
    for (const spelling of [...(legal[label] ?? []), ...(ofLocale.get(label) ?? [])]) {
      if (!englishSpellings[label]?.includes(spelling)) own.add(spelling.toLowerCase());
    }
  }
  const terms = Object.fromEntries(
    labels.map((label): [string, string[]] => [
      label,
      [
        ...(legal[label] ?? []),
        ...(ofLocale.get(label) ?? []),
        ...(englishSpellings[label] ?? []).filter((spelling) => !own.has(spelling)),
      ],
    ]),
  );
  known.set(lang, terms);
  return terms;
}
