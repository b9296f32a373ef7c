import { searchLanguage } from "../words/search-words-for.ts";
import { plainLetters } from "./plain-letters.ts";
import { wordPlaces } from "./word-places.ts";

/**
 * The initials people know names by: `icj` for the International Court of Justice; for a name of three words also
 * the first two, since the last may be written out: `LA Times`. Common words and numbers are skipped.
 */
export function initialsOf(names: readonly (string | null | undefined)[], lang: string): string[] {
  const { common } = searchLanguage(lang);
  return names.flatMap((name) => {
    const words = wordPlaces(name ?? "").map(({ word }) => plainLetters(word));
    const telling = words.filter((word) => !common.has(word) && /^\p{L}/u.test(word));
    const initials = telling.map((word) => Array.from(word)[0]).join("");
    if (telling.length < 2 || telling.length > mostWords) return [];
    return telling.length === 3 ? [initials, initials.slice(0, -1)] : [initials];
  });
}

/** Nobody uses the initials of a sentence. */
const mostWords = 6;
