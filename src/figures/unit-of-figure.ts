import type { FigureKind } from "./figure-kind.ts";
import { currenciesOf } from "./numbers/currencies-of.ts";
import { unitsOf } from "./numbers/units-of.ts";
import { dimensionOfSymbols, dimensionText } from "./numbers/unit-symbols.ts";

/** What a declared unit says about a number. */
export interface DeclaredUnit {
  /** `undefined` if it only names what is counted. */
  kind?: FigureKind;
  dimension: string | null;
  currency: string | null;
  year: number | null;
}

/**
 * Read a unit as the front matter names it, in English: `people`, `%`, `% of voters`, `US$ (2015)`, `million EUR`,
 * `mm yr-1`, `deaths per 100,000`.
 */
export function declaredUnit(unit: string): DeclaredUnit {
  const none = { dimension: null, currency: null, year: null };
  if (isPercent(unit)) {
    const isRate = /%.*\b(?:yr|year|annum|decade|month|day)\b/u.test(unit);
    return { ...none, kind: isRate ? "rate" : "share" };
  }
  const currency = currencyOf(unit);
  if (currency !== undefined) {
    const year = /\b(?:1[89]|20)\d\d\b/.exec(unit)?.[0];
    return { ...none, kind: "money", currency, year: year === undefined ? null : Number(year) };
  }
  const symbols = dimensionOfSymbols(unit);
  if (symbols) {
    const dimension = dimensionText(symbols);
    const kind = dimension.includes("time⁻¹") ? "rate" : dimension === "" ? "ratio" : "quantity";
    return { ...none, kind, dimension: dimension || null };
  }
  if (/\bper\b|\//u.test(unit)) return { ...none, kind: "rate" };
  const named = unitsOf("en").find(({ name }) => name === unit.toLowerCase());
  return named ? { ...none, kind: "quantity", dimension: named.dimension } : none;
}

/** Whether a unit is a hundredth. */
export function isPercent(unit: string): boolean {
  return /%|\bper ?cent\b/iu.test(unit);
}

/** A currency at the beginning or end of a unit; `null` for a sign several currencies share. */
function currencyOf(unit: string): string | null | undefined {
  const words = unit
    .replace(/\(?\b(?:1[89]|20)\d\d\b\)?/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const bare = words.replace(/^(?:thousand|million|billion|trillion)s?(?: of)? /iu, "");
  for (const { name, code, exact } of currenciesOf("en")) {
    if (exact ? bare === name : bare.toLowerCase() === name) return code;
  }
  return undefined;
}
