import { plainLetters } from "./plain-letters.ts";
import { wordPlaces } from "./word-places.ts";

/** A text’s words in plain letters, each after a space, so that ` conv` finds the beginning of a word. */
export function plainWords(text: string): string {
  return plainTerms(text).join("");
}

/** The same as a list, for typed words. */
export function plainTerms(text: string): string[] {
  return wordPlaces(text).map(({ word }) => ` ${plainLetters(word)}`);
}
