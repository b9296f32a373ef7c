const numerals: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A number in lower-case roman numerals, `xlii`; digits if it has none. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number >= 5000) return String(number);
  let rest = number;
  let text = "";
  for (const [value, numeral] of numerals) {
    for (; rest >= value; rest -= value) text += numeral;
  }
  return text;
}

/** Whether a text is a lower-case roman numeral. */
export function isRoman(text: string): boolean {
  return text !== "" && ofRoman.test(text);
}

const ofRoman = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
