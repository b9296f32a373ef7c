import { readDigits } from "./number-digits.ts";
import { numberHedges } from "./number-hedges.ts";
import { readNumberWords } from "./number-words.ts";

export interface ReadNumber {
  value: number;
  /** Whether words around the number say that it is not exact. */
  approximate: boolean;
}

/**
 * Read a number as a document prints it: `5,379`, `1275`, `٦١٣`, `nearly four thousand`, `two dozen`.
 *
 * @param lang
 *   The document's language (BCP 47). It decides separators (`5.379` is larger in German) and
 *   hedges; number words are read in English only.
 * @returns
 *   `undefined` where the words are no single number: ranges, ordinals, shares, `dozens`.
 */
export function readNumber(printed: string, lang: string): ReadNumber | undefined {
  const language = lang.toLowerCase().split("-")[0] ?? lang;
  const words = printed.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  const exact = withoutHedges(words, language);

  const value =
    readDigits(exact, locale(lang)) ?? (language === "en" ? readNumberWords(exact) : undefined);
  return value === undefined ? undefined : { value, approximate: exact !== words };
}

/** A language that `Intl` takes: what a document names may be no language tag at all. */
function locale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? "en";
  } catch {
    return "en";
  }
}

function withoutHedges(words: string, language: string): string {
  const hedges = Object.hasOwn(numberHedges, language) ? numberHedges[language] : undefined;
  if (!hedges) return words;
  const before = hedges.before.find((hedge) => words.startsWith(hedge) && !joins(hedge, words));
  const rest = before === undefined ? words : words.slice(before.length).trim();
  const after = hedges.after.find((hedge) => rest.endsWith(hedge) && rest !== hedge);
  return after === undefined ? rest : rest.slice(0, -after.length).trim();
}

/** Whether a hedge of letters is only the beginning of a longer word. */
function joins(hedge: string, words: string): boolean {
  return /\p{L}$/u.test(hedge) && /^\p{L}/u.test(words.slice(hedge.length));
}
