/** A word of a text, and its place. */
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
