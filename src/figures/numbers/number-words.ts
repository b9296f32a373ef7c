import { spelloutOf } from "./spellout-of.ts";
import { readSpelt, simplifyNumber } from "./spelt-number.ts";

/**
 * Read a number in words, in any language whose number words CLDR has: `four thousand`, `vierhundertfünfzig`,
 * `五千三百七十九`, `minus five`. Digits may appear where a rule expects a number (`1億2千万`).
 *
 * @param words
 *   From `plainNumberText`, with nothing around the number.
 * @param lang
 *   A language, or a language with a region.
 * @param spellings
 *   Words the rules spell differently: `altmış` → `atmış`.
 * @returns
 *   A whole number; `undefined` for ordinals, for anything else, and for words that may be two numbers.
 */
export function readNumberWords(
  words: string,
  lang: string,
  spellings: ReadonlyMap<string, string> = new Map(),
): number | undefined {
  const key = `${lang} ${words}`;
  // The same words are tried many times, so the readings are kept.
  if (seen.size > 500) seen.clear();
  if (!seen.has(key)) seen.set(key, read(words, lang, spellings));
  return seen.get(key);
}

const seen = new Map<string, number | undefined>();

function read(
  words: string,
  lang: string,
  spellings: ReadonlyMap<string, string>,
): number | undefined {
  let text = simplifyNumber(words);
  for (const [from, to] of spellings)
    text = text.replaceAll(simplifyNumber(from), simplifyNumber(to));
  // Longer than any number in words.
  if (text.length > 200 || !/\p{L}/u.test(text)) return undefined;
  const [base = lang] = lang.split("-");
  for (const tag of lang === base ? [lang] : [lang, base]) {
    const rules = spelloutOf(tag);
    const value = rules && readSpelt(text, rules);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The word before a negative number, as its language’s rules write it. */
export function minusWord(lang: string): string | undefined {
  return spelloutOf(lang)?.minus;
}
