const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A text with its digits as raised ones, which a plain text can hold; others stay. */
export function raised(text: string): string {
  return /^[\d\s,]+$/.test(text)
    ? text.replace(/\d/g, (digit) => superscripts[Number(digit)]!)
    : text;
}
