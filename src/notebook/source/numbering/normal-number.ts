import { numberSchemes, type NumberScheme } from "../../../locators/number-scheme.ts";
import { hanValue, inWesternDigits, romanValue } from "../../../locators/numerals.ts";

/** A number in the form used for comparison: Western digits, lower case, no white space and no final stop. */
export function normalNumber(printed: string): string {
  if (firsts.test(printed.trim())) return "1";
  const han = printed
    .trim()
    .split("之")
    .map((part) => hanValue(part) ?? /^\p{Nd}+$/u.exec(part)?.[0]);
  if (han.every((part) => part !== undefined)) return inWesternDigits(han.join("-"));
  return inWesternDigits(printed.normalize("NFKC"))
    .replace(/\s+/g, "")
    .replace(/^[.]+|[.]+$/g, "")
    .toLowerCase();
}

/** What some laws call their first article. */
const firsts = /^(?:premi(?:er|ère)|primer[oa]|primeir[oa]|primo)$/iu;

/** The id of a number’s place if it is within no other: `para-3`, `art-3bis`, `sec-a-1`. */
export function numberId(scheme: NumberScheme, printed: string): string {
  return `${numberSchemes[scheme].id}-${normalNumber(printed).replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

/** A number as its head and its last part, which counts: `A.1.` and 2 for `A.1.2`, 12 for `12bis`. */
export interface CountedNumber {
  head: string;
  count: number;
  /** What follows the digits: `bis`. */
  tail: string;
}

/**
 * Count a number, as a Roman numeral if those of its scheme are.
 *
 * @returns
 *   `undefined` if it does not count anything.
 */
export function countNumber(printed: string, isRoman: boolean): CountedNumber | undefined {
  const number = normalNumber(printed);
  const [, head = "", digits, tail = ""] = /^(.*?)(\d+)(\p{L}*)$/u.exec(number) ?? [];
  if (digits !== undefined) return { head, count: Number(digits), tail };
  const roman = isRoman ? romanValue(number) : undefined;
  if (roman !== undefined) return { head: "", count: roman, tail: "" };
  const letter = /^([a-z])\1?$/.exec(number)?.[1];
  if (letter === undefined) return undefined;
  return { head: "", count: letter.charCodeAt(0) - 96 + (number.length - 1) * 26, tail: "" };
}

/**
 * Whether numbers are Roman numerals rather than letters: the first is I, or all are Roman with several letters.
 */
export function areRoman(printed: readonly string[]): boolean {
  const numbers = printed.map(normalNumber);
  return (
    numbers[0] === "i" || numbers.every((one) => one.length > 1 && romanValue(one) !== undefined)
  );
}
