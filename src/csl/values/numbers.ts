import type { Term } from "../style/style-tree.ts";
import { isRoman } from "./roman.ts";

export { toRoman } from "./roman.ts";

/** One number of a value such as `2, 4-6`. */
export interface NumberPiece {
  /** What precedes it: nothing, `-`, `, `, ` & ` or the like. */
  joint: string;
  text: string;
  /** Plain digits, which alone can become ordinals and roman numerals. */
  number?: number;
}

/**
 * Read the numbers of a value. They may have letters before or after them, and commas, hyphens, ampersands or
 * semicolons between them.
 *
 * @returns
 *   The numbers, with one space after a comma and none around a hyphen; `undefined` if the value holds anything
 *   else, and is printed as it is.
 */
export function parseNumbers(value: string): NumberPiece[] | undefined {
  const pieces: NumberPiece[] = [];
  let joint = "";
  let at = 0;
  const text = value.trim();
  while (at < text.length) {
    ofNumber.lastIndex = at;
    const found = ofNumber.exec(text)?.[0];
    if (found === undefined || (!/\d/.test(found) && !isRoman(found))) return undefined;
    const piece: NumberPiece = { joint, text: found };
    if (/^\d{1,15}$/.test(found)) piece.number = Number(found);
    pieces.push(piece);
    at += found.length;
    if (at === text.length) break;

    ofJoint.lastIndex = at;
    const joined = ofJoint.exec(text);
    if (!joined) return undefined;
    joint = jointOf(joined[0].trim());
    at += joined[0].length;
  }
  return joint !== "" && pieces.at(-1)?.joint !== joint ? undefined : at > 0 ? pieces : undefined;
}

/** Whether a value consists only of numbers. */
export function isNumeric(value: string): boolean {
  return parseNumbers(value) !== undefined;
}

/**
 * Whether the label of a value is plural: for several numbers, or a count above one.
 *
 * @param variable
 *   `number-of-pages` and `number-of-volumes` are counts; pages and locators may have words among their numbers.
 */
export function isPlural(value: string, variable: string): boolean {
  if (variable.startsWith("number-of-")) {
    const count = /^\s*(\d+)(?![.\d])/.exec(value)?.[1];
    if (count !== undefined && Number(count) !== 1 && Number(count) !== 0) return isNumeric(value);
  }
  if (!places.has(variable)) return (parseNumbers(value)?.length ?? 0) > 1;
  for (const match of value.matchAll(ofPair)) {
    if (isNumberLike(match[1] ?? "") && isNumberLike(match[2] ?? "")) return true;
  }
  return false;
}

/**
 * A number as an ordinal: `2nd`, `second`.
 *
 * @param term
 *   Returns the term of a name, such as `ordinal-02`, in the gender of what is counted.
 */
export function toOrdinal(
  number: number,
  form: "ordinal" | "long-ordinal",
  term: (name: string) => Term | undefined,
): string {
  if (form === "long-ordinal" && number >= 1 && number <= 10) {
    const long = term(`long-ordinal-${pad(number)}`)?.single;
    if (long) return long;
  }
  return number + (suffixOf(number, term) ?? "");
}

/** The best match: terms for whole numbers before those for the last two digits, those before the last digit. */
function suffixOf(number: number, term: (name: string) => Term | undefined): string | undefined {
  const lastTwo = number % 100;
  const ofTwo = term(`ordinal-${pad(lastTwo)}`);
  const isWhole = number === lastTwo;
  if (
    ofTwo &&
    (isWhole ||
      (ofTwo.match !== "whole-number" && (lastTwo > 9 || ofTwo.match === "last-two-digits")))
  ) {
    return ofTwo.single;
  }
  const ofOne = term(`ordinal-${pad(number % 10)}`);
  if (ofOne && (ofOne.match ?? "last-digit") === "last-digit") return ofOne.single;
  if (term("ordinal")) return term("ordinal")?.single;
  // CSL 1.0: four terms, and none for 11 to 13.
  const last = number % 10;
  const isTeen = lastTwo > 10 && lastTwo < 14;
  return term(last < 1 || last > 3 || isTeen ? "ordinal-04" : `ordinal-0${last}`)?.single;
}

const places: ReadonlySet<string> = new Set(["page", "locator"]);
const ofNumber = /[\p{L}]*\d+\p{L}*(?:\/\d+\p{L}*)*|[ivxlcdm]+(?!\p{L})/uy;
const ofJoint = /\s*[-\u2013,&;]\s*|\s+(?:and|et)\s+/y;
// The bounds say what is so anyway: a search from each letter of a long word takes long.
const ofPair =
  /(?<![\p{L}\d])([\p{L}\d]+)(?![\p{L}\d])(?=\s*(?:[,;]?\s(?:and|et)\s|[-\u2013,&;])\s*([\p{L}\d]+))/gu;

function jointOf(mark: string): string {
  if (mark === "-" || mark === "\u2013") return "-";
  return mark === "," || mark === ";" ? `${mark} ` : ` ${mark} `;
}

function isNumberLike(text: string): boolean {
  return /\d/.test(text) || isRoman(text.toLowerCase());
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
