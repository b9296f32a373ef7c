import { plainNumberText } from "./plain-number-text.ts";

/** Words for comparison: one spelling, in lower case. */
export function fold(words: string): string {
  return plainNumberText(words).toLowerCase();
}

/** Search words, folded, longest first, so that none hides a longer one. */
export function folded(words: readonly string[]): string[] {
  return [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
}

/** The same for names with their meanings. */
export function foldedEntries(names: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(names)
    .map(([name, value]): [string, number] => [fold(name), value])
    .sort(([a], [b]) => b.length - a.length);
}

/**
 * What is left of a text without words at its end, in any case.
 *
 * @param words
 *   Folded.
 * @returns
 *   `undefined` if the text does not end in them, or they are the end of a longer word; may be empty.
 */
export function beforeWords(text: string, words: string): string | undefined {
  if (words === "" || !text.toLowerCase().endsWith(words)) return undefined;
  const rest = text.slice(0, text.length - words.length);
  return joins(rest, words) ? undefined : rest.trimEnd();
}

/** The same for words at its beginning. */
export function afterWords(text: string, words: string): string | undefined {
  if (words === "" || !text.toLowerCase().startsWith(words)) return undefined;
  const rest = text.slice(words.length);
  return joins(words, rest) ? undefined : rest.trimStart();
}

/** Whether two stretches form one word; scripts without spaces have no such words. */
function joins(left: string, right: string): boolean {
  const [a, b] = [Array.from(left).at(-1) ?? "", Array.from(right)[0] ?? ""];
  return isLetter.test(a) && isLetter.test(b) && !(isSpaceless(a) || isSpaceless(b));
}

/** Whether a text is in a script without spaces between words. */
export function isSpaceless(text: string): boolean {
  return spaceless.test(text);
}

const isLetter = /[\p{L}\p{M}]/u;
const spaceless = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;
