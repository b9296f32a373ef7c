import { currenciesOf, type CurrencyName } from "./currencies-of.ts";
import { afterWords, beforeWords } from "./fold.ts";
import type { ReadLanguage } from "./language-of.ts";
import { minusWord } from "./number-words.ts";
import { readCount } from "./read-count.ts";
import { readFraction, splits } from "./read-fraction.ts";
import { readProportion } from "./read-proportion.ts";
import type { Quantity } from "./reading.ts";
import { dimensionOfSymbols, dimensionText } from "./unit-symbols.ts";
import { unitsOf } from "./units-of.ts";

/**
 * Read a number with its sign and what it measures: a count, a share, money, a rate, or a quantity with a unit.
 *
 * @param text
 *   From `plainNumberText`, without hedges.
 */
export function readQuantity(text: string, language: ReadLanguage): Quantity | undefined {
  const minus = minusWord(language.base);
  const [, sign = "", unsigned = ""] = /^([-+–]?) ?(.+)$/u.exec(text) ?? [];
  const worded = minus === undefined ? undefined : afterWords(text, minus);
  const read = positive(worded ?? unsigned, language);
  if (read === undefined || (read.value === 0 && worded !== undefined)) return undefined;
  const isNegative = sign === "-" || sign === "–" || worded !== undefined;
  return isNegative ? { ...read, value: 0 - read.value } : read;
}

function positive(text: string, language: ReadLanguage): Quantity | undefined {
  if (/^[-+–]/u.test(text)) return undefined;
  return (
    count(text, language) ??
    share(text, language) ??
    percentage(text, language) ??
    readProportion(text, language) ??
    money(text, language) ??
    measured(text, language)
  );
}

const bare = { unit: null, dimension: null, currency: null };

function count(text: string, language: ReadLanguage): Quantity | undefined {
  const read = readCount(text, language);
  if (read) return { ...read, kind: "count", ...bare };
  for (const counter of language.counters) {
    const number = beforeWords(text, counter);
    // `万人` is “everybody”, and the head of a column.
    const counted = number && /[\p{Nd}一二三四五六七八九]/u.test(number);
    const many = counted ? readCount(number, language) : undefined;
    if (many) return { ...many, kind: "count", ...bare };
  }
  return undefined;
}

function share(text: string, language: ReadLanguage): Quantity | undefined {
  const value = readFraction(text, language);
  if (value === undefined) return undefined;
  return { value, scale: 1, kind: value < 1 ? "share" : "count", ...bare };
}

function percentage(text: string, language: ReadLanguage): Quantity | undefined {
  const of = (rest: string | undefined, unit: string): Quantity | undefined => {
    const read = rest ? readCount(rest, language) : undefined;
    return read && { ...read, kind: "share", ...bare, unit };
  };
  for (const word of language.percentBefore) {
    const read = of(afterWords(text, word), "%");
    if (read) return read;
  }
  for (const word of language.percent) {
    const read = of(beforeWords(text, word), "%");
    if (read) return read;
  }
  for (const word of language.perMilleBefore) {
    const read = of(afterWords(text, word), "‰");
    if (read) return read;
  }
  for (const word of ["‰", "؉", "per mille", "per mil", "promille", "pour mille", "por mil"]) {
    const read = of(beforeWords(text, word), "‰");
    if (read) return read;
  }
  // A share per time: `1.3% yr-1`, `2 % per year`.
  const [, number = "", per = ""] = /^(.+?) ?% ?(.+)$/u.exec(text) ?? [];
  const time = /^(?:per|a|an|pro|im|par|al|por|в) (?:\p{L}+)$/u.test(per)
    ? "time⁻¹"
    : dimensionOf(per);
  const read = time === "time⁻¹" ? of(number, "%") : undefined;
  return read && { ...read, kind: "rate", unit: `% ${per}`, dimension: time ?? null };
}

function money(text: string, language: ReadLanguage): Quantity | undefined {
  const shared = language.money.map((name) => ({ name, code: null, exact: false }));
  for (const currency of [...currenciesOf(language.lang), ...shared]) {
    for (const rest of [withoutStart(text, currency), withoutEnd(text, currency)]) {
      if (!rest) continue;
      const read = readMoney(rest, language);
      if (!read) continue;
      const unit = text.startsWith(rest) ? text.slice(rest.length) : text.slice(0, -rest.length);
      return { ...read, kind: "money", ...bare, unit: unit.trim(), currency: currency.code };
    }
  }
  return undefined;
}

const letters = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Next to a currency `m` means million, elsewhere perhaps metre. */
function readMoney(text: string, language: ReadLanguage) {
  const read = readCount(text, language);
  if (read) return read;
  const [, number = "", letter = ""] = /^(.*\p{Nd}) ?([mMbBtT])$/u.exec(text) ?? [];
  const factor = letters.get(letter.toLowerCase());
  const count =
    factor === undefined || language.base !== "en" ? undefined : readCount(number, language);
  return count && factor !== undefined && count.scale === 1
    ? { value: Number((count.value * factor).toPrecision(15)), scale: factor }
    : undefined;
}

function withoutStart(text: string, { name, exact }: CurrencyName): string | undefined {
  if (!exact) return afterWords(text, name);
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length))
    ? text.slice(name.length).trim()
    : undefined;
}

function withoutEnd(text: string, { name, exact }: CurrencyName): string | undefined {
  if (!exact) return beforeWords(text, name);
  const rest = text.slice(0, -name.length);
  return text.endsWith(name) && !/\p{L}$/u.test(rest) ? rest.trim() : undefined;
}

function measured(text: string, language: ReadLanguage): Quantity | undefined {
  for (const [left, unit] of cuts(text)) {
    // On their own, these may as well mean a thousand, a million and so on.
    const dimension = /^[KMBGT]$/.test(unit) ? undefined : dimensionOf(unit);
    const read = dimension === undefined ? undefined : readCount(left, language);
    if (read) return quantity(read, unit, dimension ?? null);
  }
  for (const { name, dimension } of [...ownUnits(language), ...unitsOf(language.lang)]) {
    const rest = beforeWords(text, name);
    // `A 100-year flood`.
    const number = rest?.replace(/(?<=[\p{Nd}\p{L}])-$/u, "");
    const read = number ? readCount(number, language) : undefined;
    if (read && rest) return quantity(read, text.slice(rest.length).trim(), dimension);
  }
  return undefined;
}

/** Names of units that CLDR has not; points have no dimension. */
function* ownUnits({ points, tonnes, area, volume }: ReadLanguage) {
  for (const name of points) yield { name, dimension: null };
  for (const name of tonnes) yield { name, dimension: "mass" };
  for (const name of area) yield { name, dimension: "area" };
  for (const name of volume) yield { name, dimension: "volume" };
}

/** Where a unit may begin: after digits or after any space, as scales come before it and its powers are digits. */
function cuts(text: string): [string, string][] {
  const [, digits = "", rest = ""] =
    /^([\p{Nd}.,٫٬½¼¾⅓⅔]*[\p{Nd}½¼¾⅓⅔])([^\p{Nd} ].*)$/u.exec(text) ?? [];
  return digits === "" ? splits(text, " ") : [[digits, rest], ...splits(text, " ")];
}

function quantity(read: { value: number; scale: number }, unit: string, dimension: string | null) {
  const kind = dimension?.includes("time⁻¹") ? "rate" : dimension === "" ? "ratio" : "quantity";
  return { ...read, kind, unit, dimension: dimension || null, currency: null } as const;
}

function dimensionOf(unit: string): string | undefined {
  const dimension = dimensionOfSymbols(unit);
  return dimension && dimensionText(dimension);
}
