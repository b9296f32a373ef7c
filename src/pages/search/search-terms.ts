import { searchLanguage } from "../words/search-words-for.ts";

/** A word of a text, where it stands. */
export interface WordPlace {
  word: string;
  start: number;
  end: number;
}

/** Numbers with their separators (`5,379`) and words with their apostrophes, in order. */
export function wordPlaces(text: string): WordPlace[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: found,
    start: index,
    end: index + found.length,
  }));
}

const word =
  /(?<!\p{N})\p{N}{1,3}(?:[,.’'\u00a0\u202f]\p{N}{3})+(?![\p{N}\p{L}])|[\p{L}\p{N}\p{M}]+(?:[’'ʼ][\p{L}\p{M}]+)*/gu;

/**
 * The term under which a word is found: in small letters, without marks and separators, in the form that a
 * language gives to one of several.
 */
export function termOf(word: string, lang: string): string {
  const plain = plainLetters(word);
  return /\d/.test(plain) ? plain : searchLanguage(lang).stem(plain);
}

/** Small letters without marks, as typed on any keyboard. */
export function plainLetters(word: string): string {
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}’'ʼ,.\u00a0\u202f]+/gu, "");
  return plain.replace(/[əıøłđðþßæœ]/g, (letter) => letters.get(letter) ?? letter);
}

/** Letters that are no other letter with a mark. */
const letters: ReadonlyMap<string, string> = new Map([
  ["ə", "a"],
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/** The terms of a text, in order: without common words, and numerals of more than one letter as numbers too. */
export function termsOf(text: string, lang: string): string[] {
  const { common } = searchLanguage(lang);
  return wordPlaces(text).flatMap(({ word }) => {
    if (common.has(plainLetters(word))) return [];
    const term = termOf(word, lang);
    const number = numberOf(term, lang);
    return number === undefined ? term : [term, number];
  });
}

/** The number that a term spells: `iv` and `fourth` are `4`. */
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
