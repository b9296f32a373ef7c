import { afterWords, beforeWords, isSpaceless } from "./fold.ts";
import type { ReadLanguage } from "./language-of.ts";
import { exact } from "./read-count.ts";
import { splits, wordBetween } from "./read-fraction.ts";
import { readQuantity } from "./read-number-with-unit.ts";
import type { Quantity } from "./reading.ts";

/** The ends of a range, and the number inside it if the words give one. */
export interface NumberRange {
  low: Quantity;
  high: Quantity;
  centre?: Quantity;
}

/**
 * Read a range or an interval: `34–45 %`, `3.3 to 3.6 billion`, `between 100 and 200`, `2400 ± 240`, `1.09 [0.95 to
 * 1.20]`, `12 % (95 % CI 9 to 15)`, `±220`.
 *
 * @param text
 *   From `plainNumberText`, without hedges, and not a single number.
 * @returns
 *   `undefined` for anything else, and if the ends are not in order.
 */
export function readRange(text: string, language: ReadLanguage): NumberRange | undefined {
  return (
    around(text, language) ??
    plusMinus(text, language) ??
    margin(text, language) ??
    betweenEnds(text, language)
  );
}

function betweenEnds(text: string, language: ReadLanguage): NumberRange | undefined {
  for (const [before, inner, after] of language.between) {
    const rest = before === "" ? text : afterWords(text, before);
    const middle = rest === undefined || after === "" ? rest : beforeWords(rest, after);
    if (middle === undefined) continue;
    for (const sides of joinedBy(middle, inner)) {
      const range = ordered(...sides, language);
      if (range) return range;
    }
  }
  for (const join of [...language.to, "–", "—", "‒", "~", "〜", "～", "-", "…", "..."]) {
    for (const sides of joinedBy(text, join)) {
      const range = ordered(...sides, language);
      if (range) return range;
    }
  }
  return undefined;
}

/** Words need spaces around them; dashes, and words in scripts without spaces, need none. */
function joinedBy(text: string, join: string): [string, string][] {
  const isTight = !/\p{L}/u.test(join) || isSpaceless(join);
  return splits(text, isTight ? join : wordBetween(join));
}

function ordered(left: string, right: string, language: ReadLanguage): NumberRange | undefined {
  const pair = sharing(left, right, language);
  if (!pair) return undefined;
  const [low, high] = pair;
  return low.value < high.value ? { low, high } : undefined;
}

/** Both sides as quantities of one unit, which only one of them may have. */
function sharing(
  left: string,
  right: string,
  language: ReadLanguage,
): [Quantity, Quantity] | undefined {
  const [a, b] = [readQuantity(left, language), readQuantity(right, language)];
  if (!a || !b) return undefined;
  const isSame = a.kind === b.kind && (a.unit === b.unit || a.currency === b.currency);
  if (!isSame && a.unit !== null && (b.unit !== null || a.kind !== "money")) return undefined;
  const of = b.unit === null && a.unit !== null ? a : b;
  const { kind, unit, dimension, currency } = of;
  const what = { kind, unit, dimension, currency };
  // `three hundred` after `two`: what they share is unclear.
  if (Number.isNaN(b.scale) && a.scale === 1 && Math.abs(a.value) < 100) return undefined;
  if (a.scale > 1 && b.scale === 1) return b.value >= a.value ? [a, b] : undefined;
  const shared = a.scale === 1 && b.scale > 1 ? exact(a.value * b.scale) : a.value;
  const value = shared <= b.value ? shared : a.value;
  return [
    { ...what, value, scale: b.scale },
    { ...what, value: b.value, scale: b.scale },
  ];
}

function plusMinus(text: string, language: ReadLanguage): NumberRange | undefined {
  const [, left = "", right = ""] = /^(.+?) ?(?:±|\+\/-|∓) ?(.+)$/u.exec(text) ?? [];
  if (left === "" || right === "") return undefined;
  const [a, b] = [readQuantity(left, language), readQuantity(right, language)];
  if (!a || !b || b.value < 0) return undefined;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return undefined;
  // `12 % ± 3` may mean points, or a part of the twelve.
  if (a.kind === "share" && b.unit === null) return undefined;
  const { kind, unit, dimension, currency } = a.unit === null ? b : a;
  const isShared = a.scale === 1 && b.scale > 1;
  if (!isShared && a.scale !== 1 && b.scale === 1 && b.value < a.scale / 1000) return undefined;
  const value = isShared ? exact(a.value * b.scale) : a.value;
  const centre = { value, scale: a.scale, kind, unit, dimension, currency };
  const end = (end: number): Quantity => ({ ...centre, value: exact(end) });
  return { low: end(value - b.value), high: end(value + b.value), centre };
}

/** A margin on either side of a number printed elsewhere. */
function margin(text: string, language: ReadLanguage): NumberRange | undefined {
  const [, right = ""] = /^(?:±|\+\/-|∓) ?(.+)$/u.exec(text) ?? [];
  const high = right === "" ? undefined : readQuantity(right, language);
  if (!high || high.value <= 0) return undefined;
  return { low: { ...high, value: -high.value }, high };
}

/** A number with its interval in brackets, perhaps followed by the unit of both. */
function around(text: string, language: ReadLanguage): NumberRange | undefined {
  const [, before = "", inside = "", unit = ""] =
    /^([^[\](]+?) ?[[(]([^[\]()]+)[\])] ?(.*)$/u.exec(text) ?? [];
  if (before === "") return undefined;
  const centre = readQuantity(`${before} ${unit}`.trim(), language);
  if (!centre) return undefined;
  for (const words of [inside, inside.replace(label, "")]) {
    const range =
      betweenEnds(words, language) ??
      apart(words, language) ??
      betweenEnds(`${words} ${unit}`, language);
    if (!range) continue;
    const { kind, unit: of, dimension, currency } = centre;
    const isOther = range.high.unit !== null && range.high.unit !== of;
    const [low, high] = [range.low, range.high].map((end) => {
      const value =
        end.scale === 1 && centre.scale > 1 ? exact(end.value * centre.scale) : end.value;
      return { value, scale: centre.scale, kind, unit: of, dimension, currency };
    }) as [Quantity, Quantity];
    if (isOther || low.value > centre.value || high.value < centre.value) return undefined;
    return { low, high, centre };
  }
  return undefined;
}

/** `0.95, 1.20` */
function apart(text: string, language: ReadLanguage): NumberRange | undefined {
  for (const join of ["; ", ", "]) {
    for (const [left, right] of splits(text, join)) {
      const range = ordered(left, right, language);
      if (range) return range;
    }
  }
  return undefined;
}

/** Names of an interval in its brackets: `95% CI`, `likely range:`. */
const label =
  /^(?:\p{L}[\p{L} .-]*)?(?:\d{2}(?:[.,]\d)? ?% ?)?(?:\p{L}[\p{L}. -]*)?[:,=]? ?(?=[\p{Nd}+–-])/u;
