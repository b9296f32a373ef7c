import { afterWords, beforeWords } from "./fold.ts";
import type { ReadLanguage } from "./language-of.ts";
import { readDigits } from "./number-digits.ts";
import { readNumberWords } from "./number-words.ts";

/**
 * Read a number printed by scales, each smaller than the one before: `146 млн 238,1 тыс.`, `1億2708万3千`, `17 ألفًا
 * و800`, `1 milione e 778mila`.
 *
 * @param text
 *   From `plainNumberText`.
 * @returns
 *   `undefined` if a part is as large as the scale before it: that would be another number.
 */
export function readSum(text: string, language: ReadLanguage): number | undefined {
  const parts = [...text.matchAll(/\p{Nd}/gu)].length;
  const read = parts === 0 ? undefined : below(text.toLowerCase(), Infinity, language);
  return read === undefined ? undefined : Number(read.toPrecision(15));
}

/** A sum of at least two parts, smaller than a limit. */
function below(text: string, limit: number, language: ReadLanguage): number | undefined {
  for (const { word, factor, letter } of language.scales) {
    if (letter || factor >= limit) continue;
    for (let at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1)) {
      const many = wholeNumber(beforeWords(text.slice(0, at + word.length), word) ?? "", language);
      const right = afterWords(text.slice(at), word);
      if (many === undefined || !right || many >= factor || many * factor >= limit) continue;
      const rest = remainder(right, factor, language);
      if (rest !== undefined) return many * factor + rest;
    }
  }
  return undefined;
}

/** What is added to a multiple of a scale. */
function remainder(text: string, limit: number, language: ReadLanguage): number | undefined {
  const rest = unjoined(text, language);
  const sum = below(rest, limit, language);
  if (sum !== undefined) return sum;
  for (const { word, factor, letter } of language.scales) {
    const many = letter ? undefined : beforeWords(rest, word);
    const value = many ? readDigits(many, language.lang) : undefined;
    if (value !== undefined && factor < limit && value * factor < limit) return value * factor;
  }
  // Only thousands may be followed by units without a scale.
  const value = limit > 10_000 ? undefined : readDigits(rest, language.lang);
  return value !== undefined && Number.isInteger(value) && value > 0 && value < limit
    ? value
    : undefined;
}

/** Without the full stop of an abbreviated scale, and without the word that joins the parts. */
function unjoined(text: string, language: ReadLanguage): string {
  const rest = text.replace(/^[.,] ?/u, "");
  for (const word of language.plus) {
    if (rest.startsWith(`${word} `)) return rest.slice(word.length).trimStart();
    // Arabic and Hebrew attach it to the number.
    if (/^[وו]$/u.test(word) && rest.startsWith(word)) return rest.slice(1).replace(/^[-־]/u, "");
  }
  return rest;
}

function wholeNumber(text: string, language: ReadLanguage): number | undefined {
  const plain = text.trim();
  if (language.one.includes(plain)) return 1;
  const value =
    readDigits(plain, language.lang) ??
    readNumberWords(plain, language.lang, language.spellings) ??
    (plain === "" ? undefined : below(plain, Infinity, language));
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
