import { beforeWords } from "./fold.ts";
import type { ReadLanguage } from "./language-of.ts";
import { readDigits, toLatinDigits } from "./number-digits.ts";
import { readNumberWords } from "./number-words.ts";
import { readPositional } from "./positional-numerals.ts";
import { readFraction, splits, wordBetween } from "./read-fraction.ts";
import { readSum } from "./read-sum.ts";
import { separatorsOf } from "./separators.ts";
import type { Scale } from "./scales-of.ts";

export interface Count {
  value: number;
  /** The factor its scale contributed: 1 without one, `NaN` if a scale is inside the words. */
  scale: number;
}

/**
 * Read a plain number: in digits, in words, with a scale (`1.5 million`, `1,5 Mio.`, `1.5亿`), as powers of ten
 * (`2×10⁶`), in dozens.
 *
 * @param text
 *   From `plainNumberText`, without sign.
 * @returns
 *   `undefined` for anything else, and if it may be read in two ways.
 */
export function readCount(text: string, language: ReadLanguage): Count | undefined {
  const plain = unscaled(text, language);
  if (plain !== undefined) return { value: plain, scale: 1 };
  if (language.zero.includes(text.toLowerCase())) return { value: 0, scale: 1 };
  const sum = readSum(text, language);
  const byScale = scaled(text, language, true) ?? (sum ? { value: sum, scale: NaN } : undefined);
  const words = inWords(text, language);
  if (words === undefined || byScale?.value === words) return byScale;
  return { value: words, scale: words < 100 ? 1 : Number.NaN };
}

/** Numbers without a scale. */
function unscaled(text: string, language: ReadLanguage): number | undefined {
  return (
    readDigits(text, language.lang) ??
    readPositional(text, language.base) ??
    readPowers(text, language) ??
    inGroups(text, language) ??
    mixed(text, language)
  );
}

function inWords(text: string, language: ReadLanguage): number | undefined {
  const lower = text.toLowerCase();
  // Only English has an article where its rules have a number.
  const words = language.base === "en" ? lower.replace(/^an? /u, "one ") : lower;
  return readNumberWords(words, language.lang, language.spellings);
}

function scaled(text: string, language: ReadLanguage, isWhole: boolean): Count | undefined {
  for (const scale of language.scales) {
    const rest = scale.letter ? beforeLetter(text, scale.letter) : beforeWords(text, scale.word);
    if (rest === undefined) continue;
    if (rest === "") {
      if (isWhole && scale.alone) return { value: scale.factor, scale: scale.factor };
      continue;
    }
    if (scale.factor >= 1e6 && mayBeDecimal(rest, language)) continue;
    const count = times(rest, language);
    // More than the scale itself means two numbers in a row: 1億2 and 千万.
    if (count === undefined) continue;
    if (count.value >= scale.factor && readDigits(rest, language.lang) === undefined) continue;
    const { value, scale: inner } = count;
    return { value: exact(value * scale.factor), scale: inner * scale.factor };
  }
  return undefined;
}

/** “2.941 millions” is in French as often less than three million. */
function mayBeDecimal(text: string, { lang }: ReadLanguage): boolean {
  const [, mark = ""] = /^[0-9]{1,3}([.,])[0-9]{3}$/.exec(text) ?? [];
  return mark !== "" && separatorsOf(lang, true).foreign.has(mark);
}

/** How many of a scale: a number, `a`, `half a`. */
function times(text: string, language: ReadLanguage): Count | undefined {
  const lower = text.toLowerCase();
  if (language.one.includes(lower)) return { value: 1, scale: 1 };
  const value =
    unscaled(text, language) ??
    inWords(text, language) ??
    language.fractions.get(lower) ??
    // With spaces these are separate numbers; `5천178만` is one.
    (text.includes(" ") ? undefined : readSum(text, language));
  return value === undefined ? scaled(text, language, false) : { value, scale: 1 };
}

function beforeLetter(text: string, { exact: letter, spaced }: NonNullable<Scale["letter"]>) {
  if (!text.endsWith(letter)) return undefined;
  const rest = text.slice(0, -letter.length);
  // A single letter after a space is a unit and not a scale: 5 M, 3 K.
  if (!/[\p{Nd} ]$/u.test(rest) || (rest.endsWith(" ") && !spaced)) return undefined;
  return rest.trimEnd();
}

/** `1e6`, `2×10⁶`, `6.02 · 10^23`, `10⁶`. */
function readPowers(text: string, { lang }: ReadLanguage): number | undefined {
  const latin = toLatinDigits(text);
  const marked = latin?.replace(/[⁺⁻⁰¹²³⁴-⁹]+$/u, (raised) => `^${raised.normalize("NFKD")}`);
  const [, given, power = ""] =
    /^(?:(.+?) ?[×x·⋅*] ?)?10(?:\^|\*\*)([+\-−]?\d{1,3})$/iu.exec(marked ?? "") ??
    /^(.+?)[eе]([+\-−]?\d{1,3})$/iu.exec(marked ?? "") ??
    [];
  if (power === "") return undefined;
  const factor = given === undefined ? 1 : readDigits(given, lang);
  if (factor === undefined) return undefined;
  const value = Number(`${factor}e${power.replace("−", "-")}`);
  return Number.isFinite(value) ? value : undefined;
}

/** `two dozen`. */
function inGroups(text: string, language: ReadLanguage): number | undefined {
  for (const [word, size] of language.groups) {
    const rest = beforeWords(text, word)?.toLowerCase();
    if (!rest) continue;
    const many = language.one.includes(rest)
      ? 1
      : (readDigits(rest, language.lang) ?? inWords(rest, language));
    if (many !== undefined) return exact(many * size);
  }
  return undefined;
}

/** `two and a half`, `un million et demi`. */
function mixed(text: string, language: ReadLanguage): number | undefined {
  for (const and of language.and) {
    for (const [left, right] of splits(text, wordBetween(and))) {
      const part = readFraction(right, language);
      if (part === undefined || part >= 1) continue;
      // `Un million et demi` adds half a million.
      const whole = readCount(left, language);
      if (!whole || Number.isNaN(whole.scale)) continue;
      if (Number.isInteger(whole.value / whole.scale))
        return exact(whole.value + part * whole.scale);
    }
  }
  return undefined;
}

/** Without the rounding error of a product of binary fractions. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}
