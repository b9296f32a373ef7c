import { plainLetters } from "./plain-letters.ts";
import { searchLanguage } from "../words/search-words-for.ts";
import { wordPlaces } from "./word-places.ts";

/**
 * The index term for a word: lower case, without diacritics and separators, with plural and singular reduced to one
 * form if the language has a rule.
 */
export function termOf(word: string, lang: string): string {
  const { joined, stem } = searchLanguage(lang);
  const plain = plainLetters(joined === undefined ? word : word.replace(joined, ""));
  return /\d/.test(plain) ? plain : stem(plain);
}

/** A text’s terms in order: without common words, and with numerals of several letters also as numbers. */
export function termsOf(text: string, lang: string): string[] {
  const { common } = searchLanguage(lang);
  return wordPlaces(text).flatMap(({ word }) => {
    if (common.has(plainLetters(word))) return [];
    const term = termOf(word, lang);
    const number = numberOf(term, lang);
    return number === undefined ? term : [term, number];
  });
}

/** The number a term spells: `iv` and `fourth` are `4`. */
export function numberOf(term: string, lang: string): string | undefined {
  const ordinal = searchLanguage(lang).ordinals.indexOf(term);
  if (ordinal >= 0) return String(ordinal + 1);
  const [, digits] = /^(\d+)(?:st|nd|rd|th)$/.exec(term) ?? [];
  if (digits !== undefined) return digits;
  if (!/^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/.test(term)) return undefined;
  const values = Array.from(term, (letter) => (letter === "x" ? 10 : letter === "v" ? 5 : 1));
  const sum = values.reduce(
    (all, value, at) => all + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return String(sum);
}
