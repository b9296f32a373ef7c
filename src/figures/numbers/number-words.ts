import { createRequire } from "node:module";
import type nlp from "compromise";
import { readDigits } from "./number-digits.ts";

/**
 * Read a number in English words: `four thousand`, `two dozen`, `1.5 million`.
 *
 * @param words
 *   In lower case, with nothing around the number.
 * @returns
 *   `undefined` for ordinals, fractions, amounts of money, several numbers, and anything else.
 */
export function readNumberWords(words: string): number | undefined {
  const dozens = /^(.+) dozen$/.exec(words)?.[1];
  if (dozens !== undefined) return scaled(count(dozens), 12);

  const mixed = /^([\p{Nd}.,]+) (\p{L}+)$/u.exec(words);
  if (mixed) return scaled(readDigits(mixed[1] ?? "", "en"), magnitude(mixed[2] ?? ""));
  return cardinal(words.replace(/^an? (?=(?:hundred|thousand|million|billion)\b)/, "one "));
}

/** How many dozens. */
function count(words: string): number | undefined {
  return words === "a" ? 1 : (readDigits(words, "en") ?? cardinal(words));
}

/** `hundred` and above; a number word such as `four` is none. */
function magnitude(word: string): number | undefined {
  const value = cardinal(word);
  return value !== undefined && value >= 100 ? value : undefined;
}

/** Without the noise that a product of binary fractions ends in. */
function scaled(count: number | undefined, scale: number | undefined): number | undefined {
  if (count === undefined || scale === undefined) return;
  return Number((count * scale).toPrecision(15));
}

interface Found {
  text: string;
  terms: { tags: string[] }[];
  number: { num: number | null };
}

const refused = ["Ordinal", "Fraction", "Money", "Percent", "NumericValue"];
let parse: typeof nlp | undefined;

function cardinal(words: string): number | undefined {
  parse ??= createRequire(import.meta.url)("compromise/three") as typeof nlp;
  const found = parse(words).numbers().json() as Found[];
  const [first] = found;
  if (found.length !== 1 || !first || first.text !== words) return;
  // `a few` is 3 to compromise, and nothing to a reader; the same of `thousand thousand` and 0.
  if (words.startsWith("a ") || (first.number.num === 0 && words !== "zero")) return;
  if (first.terms.some(({ tags }) => tags.some((tag) => refused.includes(tag)))) return;
  return first.number.num ?? undefined;
}
