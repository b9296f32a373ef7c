/** Replace the decimal digits of every script by those used in English: `١٢` is `12`. */
export function inWesternDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit) ?? digit));
}

/** The value of a decimal digit in any script; `undefined` for any other character. */
export function digitValue(digit: string): number | undefined {
  // Most digits are ASCII, and making the table takes as long as reading a short document.
  if (/^[0-9]$/.test(digit)) return Number(digit);
  if (digit < "\x80") return undefined;
  values ??= new Map(
    Intl.supportedValuesOf("numberingSystem").flatMap((numberingSystem) => {
      const format = new Intl.NumberFormat("en", { numberingSystem, useGrouping: false });
      const digits = Array.from(format.format(9_876_543_210));
      // Some numbering systems do not use ten digits.
      return digits.length === 10 ? digits.map((digit, at) => [digit, 9 - at] as const) : [];
    }),
  );
  return values.get(digit);
}

let values: ReadonlyMap<string, number> | undefined;

const roman = new Map(Object.entries({ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }));
const validRoman = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;

/** The value of a Roman numeral in either case; `undefined` for other words. */
export function romanValue(numeral: string): number | undefined {
  if (numeral === "" || !validRoman.test(numeral)) return undefined;
  const digits = [...numeral.toLowerCase()].map((digit) => roman.get(digit) ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}

const hanDigits = new Map([..."〇一二三四五六七八九"].map((digit, value) => [digit, value]));
for (const [digit, value] of [
  ["零", 0],
  ["两", 2],
  ["兩", 2],
] as const) {
  hanDigits.set(digit, value);
}
const hanTens = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
] as const);

/** The value of a number below ten thousand in Chinese characters; `undefined` for other words. */
export function hanValue(numeral: string): number | undefined {
  if (numeral === "") return undefined;
  const characters = [...numeral];
  if (characters.length > 1 && characters.every((one) => hanDigits.has(one))) {
    return Number(characters.map((one) => hanDigits.get(one)).join(""));
  }
  let sum = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const tens = hanTens.get(character as "十");
    const value = hanDigits.get(character);
    if (value !== undefined) digit = value;
    else if (tens === undefined) return undefined;
    else {
      sum += (digit ?? 1) * tens;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}
