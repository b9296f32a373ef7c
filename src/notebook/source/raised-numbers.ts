const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised numbers, as those that refer to footnotes. */
export const raisedNumbers = /[⁰¹²³⁴-⁹]+/gu;

/** A text with its digits as raised ones, which a plain text can hold; others stay. */
export function raised(text: string): string {
  return /^[\d\s,]+$/.test(text)
    ? text.replace(/\d/g, (digit) => superscripts[Number(digit)]!)
    : text;
}

/** Raised digits as digits on the line. */
export function onTheLine(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(superscripts.indexOf(digit)));
}

/** Whether words before a raised number make it a power: `m`, `km`, `10`. */
export function isExponent(before: string): boolean {
  return /(?<![\p{L}\p{N}])(?:[ckdm]?m|10)$/u.test(before);
}
