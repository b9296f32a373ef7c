const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised numbers, such as those that refer to footnotes. */
export const raisedNumbers = /[⁰¹²³⁴-⁹]+/gu;

/** A text of numbers with raised digits, which a plain text can hold; other texts are unchanged. */
export function raised(text: string): string {
  return /^[\d\s,]+$/.test(text)
    ? text.replace(/\d/g, (digit) => superscripts[Number(digit)]!)
    : text;
}

/** Raised digits as ordinary digits. */
export function onTheLine(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(superscripts.indexOf(digit)));
}

/** Whether the words before a raised number make it an exponent: `m`, `km`, `10`. */
export function isExponent(before: string): boolean {
  return /(?<![\p{L}\p{N}])(?:[ckdm]?m|10)$/u.test(before);
}
