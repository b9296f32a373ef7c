import { plainLetters } from "./plain-letters.ts";
import { wordPlaces } from "./word-places.ts";

/** The words of a text in plain letters, each behind a space, so that ` conv` finds where one begins. */
export function plainWords(text: string): string {
  return plainTerms(text).join("");
}

/** The same one by one, as what is typed is looked for. */
export function plainTerms(text: string): string[] {
  return wordPlaces(text).map(({ word }) => ` ${plainLetters(word)}`);
}
