import { afterWords, beforeWords, fold } from "./fold.ts";
import { languageOf, type ReadLanguage } from "./language-of.ts";
import { plainNumberText } from "./plain-number-text.ts";
import { readQuantity } from "./read-number-with-unit.ts";
import { readRange, type NumberRange } from "./read-range.ts";
import type { Bound, Quantity, Reading } from "./reading.ts";

/**
 * Read a measurement as printed in a document: `5,379`, `nearly four thousand`, `1,5 Mio.`, `34–45 %`, `٦١٣`, `1.09
 * [0.95 to 1.20] °C`, `as many as 300`, `one in five`, `$1.5 million`.
 *
 * @param lang
 *   The document’s language (BCP 47), which decides separators, words and hedges.
 * @returns
 *   `undefined` if the words are not a number (ordinals, dates, `dozens`), or may be two.
 */
export function readMeasurement(printed: string, lang: string): Reading | undefined {
  const text = plainNumberText(printed);
  // Longer than any printed number; the number of attempts grows with length.
  if (text === "" || text.length > 200) return undefined;
  const language = languageOf(lang);
  if (fromRight.has(language.base) && turnedGroups.test(printed)) return undefined;
  const read = hedged(text, language, "exact", [], 0);
  return read && { ...read, hedge: read.hedge && asPrinted(printed, read.hedge) };
}

/** From the right, digits on both sides of a space change places: 12 345 is shown, and meant, where 345 12 is typed. */
const fromRight = new Set(["ar", "fa", "he", "ur"]);
const turnedGroups = /\p{Nd} \p{Nd}{3}/u;

/** A hedge’s words as in the text; the search uses one spelling. */
function asPrinted(printed: string, hedge: string): string {
  const characters = Array.from(printed);
  return hedge
    .split(parting)
    .map((words) => {
      for (let from = 0; from < characters.length; from++) {
        for (let to = from + 1; to <= characters.length; to++) {
          const part = characters.slice(from, to).join("");
          if (fold(part) === words && part === part.trim()) return part;
        }
      }
      return words;
    })
    .join(parting);
}

/** Between two hedges. */
const parting = " … ";

/** More hedges than this make no sense together. */
const most = 2;

function hedged(
  text: string,
  language: ReadLanguage,
  bound: Bound,
  hedges: readonly string[],
  depth: number,
): Reading | undefined {
  const read = unhedged(text, language, bound, hedges);
  if (read || depth === most) return read;
  for (const of of ["least", "most", "about"] as const) {
    const together = joined(bound, of);
    if (together === undefined) continue;
    const { before, after } = language.hedges[of];
    for (const [words, stripped] of [
      ...before.map((word) => [word, afterWords(text, word)] as const),
      ...after.map((word) => [word, beforeSuffix(text, word, language)] as const),
      ...(of === "least" ? language.leastWithin : []).map(
        (word) => [word, withoutInner(text, word, language)] as const,
      ),
    ]) {
      if (!stripped) continue;
      const inner = hedged(stripped, language, together, [...hedges, words], depth + 1);
      if (inner) return inner;
    }
  }
  return undefined;
}

/** A suffix such as `-dən çox` is one word with its number, and with its scale in `milyondan fazla`. */
function beforeSuffix(
  text: string,
  word: string,
  { hasSuffixes }: ReadLanguage,
): string | undefined {
  const rest = beforeWords(text, word)?.replace(/[-’]$/u, "").trimEnd();
  const isEnd = hasSuffixes && text.toLowerCase().endsWith(word);
  return rest ?? (isEnd ? text.slice(0, -word.length) : undefined);
}

/** Without a word between number and scale. */
function withoutInner(text: string, word: string, { scales }: ReadLanguage): string | undefined {
  const [before = "", after = "", ...more] = text.split(word);
  const isWithin = before !== "" && more.length === 0;
  return isWithin && scales.some((scale) => after.startsWith(scale.word))
    ? before + after
    : undefined;
}

/** The meaning of two hedges together; at least and at most contradict each other. */
function joined(a: Bound, b: Bound): Bound | undefined {
  if (a === "exact" || a === "about") return b;
  return b === "about" || a === b ? a : undefined;
}

function unhedged(
  text: string,
  language: ReadLanguage,
  bound: Bound,
  hedges: readonly string[],
): Reading | undefined {
  const hedge = hedges.length === 0 ? null : hedges.join(parting);
  const single = readQuantity(text, language);
  if (single) return ofOne(single, bound, hedge, /\d/.test(text.normalize("NFKD")));
  const range = readRange(text, language);
  return range && ofRange(range, bound, hedge);
}

function ofOne(quantity: Quantity, bound: Bound, hedge: string | null, inDigits: boolean): Reading {
  const { value, kind, unit, dimension, currency } = quantity;
  // `More than half` is not half: only its bound is given.
  const isOpen = kind === "share" && unit === null && !inDigits && bound !== "about";
  return {
    value: isOpen && bound !== "exact" ? null : value,
    low: bound === "least" ? value : null,
    high: bound === "most" ? value : null,
    approximate: bound !== "exact",
    ...{ hedge, kind, unit, dimension, currency },
  };
}

function ofRange({ low, high, centre }: NumberRange, bound: Bound, hedge: string | null): Reading {
  const { kind, unit, dimension, currency } = centre ?? high;
  return {
    value: centre?.value ?? null,
    // “As many as 500–1,000” sets no minimum.
    low: bound === "most" ? null : low.value,
    high: bound === "least" ? null : high.value,
    approximate: true,
    ...{ hedge, kind, unit, dimension, currency },
  };
}
