import { searchLanguage } from "../words/search-words-for.ts";
import { plainLetters } from "./plain-letters.ts";
import { wordPlaces } from "./word-places.ts";

/**
 * The initials by which people know names: `icj` of the International Court of Justice; of a name of three words
 * the first two as well, since the last may be written out: `LA Times`. Common words and numbers have none.
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

/** No one knows the initials of a sentence. */
const mostWords = 6;
