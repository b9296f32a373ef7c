import { numberSchemes, type NumberScheme } from "../../../locators/number-scheme.ts";
import { hanValue, inWesternDigits, romanValue } from "../../../locators/numerals.ts";

/** A number as numbers are compared: western digits, small letters, no white space, no final stop. */
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

/** The id of the place of a number, where it stands in no other: `para-3`, `art-3bis`, `sec-a-1`. */
export function numberId(scheme: NumberScheme, printed: string): string {
  return `${numberSchemes[scheme].id}-${normalNumber(printed).replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

/** A number as its head and its last part, which counts: of `A.1.2` `A.1.` and 2, of `12bis` 12. */
export interface CountedNumber {
  head: string;
  count: number;
  /** What stands after the digits: `bis`. */
  tail: string;
}

/**
 * Count a number; the numbers of a scheme are Roman where all of them can be.
 *
 * @returns
 *   `undefined` where it does not count anything.
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

/** Whether numbers are Roman numerals rather than letters: all could be, and they begin with I. */
export function areRoman(printed: readonly string[]): boolean {
  const numbers = printed.map(normalNumber);
  return (
    numbers[0] === "i" || numbers.every((one) => one.length > 1 && romanValue(one) !== undefined)
  );
}
