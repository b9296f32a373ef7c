import { readNumberWords } from "./number-words.ts";

/**
 * Read a number in Chinese or Japanese numerals used as positional digits: `二〇二四`, `〇・二`, `三点五`, and `十二・五` with a
 * whole number in words.
 *
 * @param text
 *   From `plainNumberText`.
 * @returns
 *   `undefined` for anything else, and if two numerals may mean “three or five” as well as thirty-five.
 */
export function readPositional(text: string, base: string): number | undefined {
  const points = pointsOf.get(base);
  if (points === undefined || !hasNumeral.test(text)) return undefined;
  const [whole = "", fraction, ...more] = text.split(points);
  if (more.length > 0) return undefined;
  if (fraction === undefined) return isSure(whole, base) ? valueOf(whole) : undefined;
  const left = inPlaces.test(whole) ? valueOf(whole) : readNumberWords(whole, base);
  if (left === undefined || !inPlaces.test(fraction)) return undefined;
  return Number(`${left}.${digitsOf(fraction)}`);
}

const numerals = "〇一二三四五六七八九";
const hasNumeral = /[〇零一二三四五六七八九]/u;
const inPlaces = /^[〇零一二三四五六七八九]+$/u;

/** The decimal point of these scripts. */
const pointsOf: ReadonlyMap<string, RegExp> = new Map([
  ["ja", /[・･·.]/u],
  ["zh", /[点點·]/u],
]);

/** A single numeral is a word; `七八` is “seven or eight”, and so is `三五` in Chinese. */
function isSure(text: string, base: string): boolean {
  if (!inPlaces.test(text) || text.length < 2) return false;
  if (text.length > 2 || /[〇零]/u.test(text)) return true;
  const [tens, ones] = Array.from(digitsOf(text), Number) as [number, number];
  return base === "ja" && ones !== tens + 1;
}

function valueOf(text: string): number | undefined {
  const digits = digitsOf(text);
  const value = Number(digits);
  return /^0./.test(digits) || !Number.isSafeInteger(value) ? undefined : value;
}

function digitsOf(text: string): string {
  return Array.from(text, (numeral) => (numeral === "零" ? 0 : numerals.indexOf(numeral))).join("");
}
