import { beforeWords } from "./fold.ts";
import type { ReadLanguage } from "./language-of.ts";
import { readDigits } from "./number-digits.ts";
import { readNumberWords } from "./number-words.ts";

/**
 * Read a fraction: `½`, `1/3`, `two-thirds`, `zwei Drittel`, `三分之二`, `one in five`, `2 von 3`.
 *
 * @param text
 *   From `plainNumberText`.
 * @returns
 *   More than 0 and, except for `2½`, less than 1; `undefined` for anything else.
 */
export function readFraction(text: string, language: ReadLanguage): number | undefined {
  const lower = text.toLowerCase();
  return (
    language.fractions.get(lower) ??
    inSigns(text, language) ??
    inParts(lower, language) ??
    wholeFirst(lower, language) ??
    outOf(lower, language)
  );
}

/** `½`, `2½`, `1⁄3`, `1/3`: between larger numbers, a slash may as well be a date or an address. */
function inSigns(text: string, { lang, base }: ReadLanguage): number | undefined {
  const [, whole = "", sign = ""] = /^(\p{Nd}*) ?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])$/u.exec(text) ?? [];
  if (sign !== "") {
    const part = quotient(sign.normalize("NFKD"));
    const before = whole === "" ? 0 : readDigits(whole, lang);
    return part === undefined || before === undefined ? undefined : before + part;
  }
  // In Persian a slash is also a decimal point.
  return base === "fa" ? undefined : quotient(text);
}

function quotient(text: string): number | undefined {
  const [, above, below] = /^([1-9]\d?)[/⁄](10{1,3}|[2-9])$/u.exec(text) ?? [];
  return above === undefined || Number(above) >= Number(below)
    ? undefined
    : Number(above) / Number(below);
}

function inParts(text: string, language: ReadLanguage): number | undefined {
  for (const [word, below] of language.denominators) {
    const rest =
      beforeWords(text, word) ?? (text.endsWith(word) ? text.slice(0, -word.length) : "");
    const above = rest === "" ? undefined : whole(rest.replace(/[-‑ ]$/u, ""), language);
    if (above !== undefined && above >= 1 && above < below) return above / below;
  }
  return undefined;
}

function wholeFirst(text: string, language: ReadLanguage): number | undefined {
  for (const join of language.wholeFirst) {
    const [below, above, ...more] = text.split(join).map((part) => whole(part.trim(), language));
    if (more.length > 0 || below === undefined || above === undefined) continue;
    if (above >= 1 && above < below) return above / below;
  }
  return undefined;
}

/** Larger numbers next to each other are two figures, and some are years. */
function outOf(text: string, language: ReadLanguage): number | undefined {
  for (const join of language.outOf) {
    for (const [left, right] of splits(text, wordBetween(join))) {
      const [few, all] = [whole(left, language), whole(right, language)];
      if (few === undefined || all === undefined || few < 1 || few >= all) continue;
      const isRound = all <= 20 || /^10+$/.test(String(all));
      if (isRound || (few === 1 && all < 1000)) return few / all;
    }
  }
  return undefined;
}

/** A word between two others needs spaces, but Hebrew and Arabic prefixes have none after them. */
export function wordBetween(word: string): string {
  return /^(?:و|ו|ל|[\u0590-\u05FF]-)$/u.test(word) ? ` ${word}` : ` ${word} `;
}

/** The two sides of each place where the words occur in a text. */
export function splits(text: string, words: string): [string, string][] {
  const lower = text.toLowerCase();
  const found: [string, string][] = [];
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    found.push([text.slice(0, at).trimEnd(), text.slice(at + words.length).trimStart()]);
  }
  return found;
}

function whole(text: string, language: ReadLanguage): number | undefined {
  if (language.one.includes(text)) return 1;
  const value =
    readDigits(text, language.lang) ?? readNumberWords(text, language.lang, language.spellings);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}
