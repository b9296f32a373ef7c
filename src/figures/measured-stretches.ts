import { wholeNumber } from "./cut-short.ts";
import { mayBeUnit } from "./numbers/may-be-unit.ts";
import { readMeasurement } from "./numbers/read-measurement.ts";
import type { Reading } from "./numbers/reading.ts";

/** The words of a number with its unit; UTF-16 offsets, end exclusive. */
export interface MeasuredStretch {
  start: number;
  end: number;
  unit: string;
}

/**
 * The numbers of a text that have a unit: shares, rates, ratios and quantities, with their intervals and hedges.
 * Money and times are left out, because they are often prices and dates; so are the levels of intervals. “From 7 to
 * 9 t” may be a range, or a change.
 */
export function measuredStretches(text: string, lang: string): MeasuredStretch[] {
  const found: MeasuredStretch[] = [];
  let last = 0;
  for (const { 0: digits, index } of text.matchAll(number)) {
    const end = index + digits.length;
    if (index < last || !mayBeUnit(text.slice(end, end + 40), lang)) continue;
    const measured = longest(text, index, end, lang);
    if (!measured || isLevel.test(text.slice(measured.end, measured.end + 40))) continue;
    const hedged = withHedge(text, measured, last, lang);
    if (hedged) found.push(hedged);
    last = measured.end;
  }
  return found;
}

const number =
  /(?<![\p{L}\p{N}.,/:§±–—-]|\p{Nd}[ \u00A0\u202F])[±+−–-]?(?:\p{Nd}{1,3}(?:[ ,.’'\u00A0\u202F٬]\p{Nd}{3})+|\p{Nd}{1,9})(?:[.,٫]\p{Nd}{1,4})?(?![\p{Nd}.,]*\p{Nd})/gu;

/** What makes a percentage the level of an interval. */
const isLevel = /^[\s-]*(?:CI\b|confidence|credible|uncertainty|prediction)/iu;

/** Neither a unit nor the interval around it is longer. */
const mostPieces = 8;

/** The longest words, starting with a number, that are read as a number with a unit. */
function longest(
  text: string,
  start: number,
  end: number,
  lang: string,
): MeasuredStretch | undefined {
  const [ahead = ""] = text.slice(end, end + 120).split(/[;!?]|\.(?![\p{L}\p{Nd}])|\n\s*\n|\]\(/u);
  const pieces = ahead.split(/(?=\s)|(?<=[%‰])(?=[^\s)\]])/u).slice(0, mostPieces);
  let found: MeasuredStretch | undefined;
  let to = end;
  let isOpen = false;
  for (const piece of pieces) {
    // It continues with its unit, an interval, a power, or what it is per.
    if (!isOpen && !goesOn.test(piece) && !mayBeUnit(piece, lang)) break;
    to += piece.length;
    const words = text.slice(start, to).replace(/[\s,:”"»}]+$/u, "");
    isOpen = count(words, /[[(]/gu) > count(words, /[\])]/gu);
    if (isOpen) continue;
    const own = count(words, /[[(]/gu) === 0 ? words.replace(/[\])]+$/u, "") : words;
    const reading = readMeasurement(plain(own), lang);
    if (reading?.unit && isFigure(reading, own)) {
      found = { start, end: start + own.length, unit: reading.unit };
    }
    if (own !== words) break;
  }
  return found;
}

const goesOn = /^\s?(?:\\?[±[(–−-]|\p{Nd})/u;

function count(words: string, marks: RegExp): number {
  return words.match(marks)?.length ?? 0;
}

/** A Markdown transcript has backslashes before brackets. */
function plain(words: string): string {
  return words.replaceAll("\\", "").replace(/\s+/gu, " ");
}

function isFigure({ kind, dimension, value, high, low }: Reading, words: string): boolean {
  const isRange = value === null && low !== null && high !== null;
  const isInWords = isRange && !/[±[(]|\p{Nd}[%‰]?\s?[–—‒-]\s?\p{Nd}/u.test(words);
  return kind !== "money" && kind !== "count" && dimension !== "time" && !isInWords;
}

/** Including the words before it that change the number; undefined if they are the other end of a range. */
function withHedge(
  text: string,
  stretch: MeasuredStretch,
  from: number,
  lang: string,
): MeasuredStretch | undefined {
  const { start, end } = stretch;
  const printed = plain(text.slice(start, end));
  const before = text.slice(Math.max(from, start - 60), start);
  const whole = wholeNumber(before, printed, "", lang);
  if (!whole?.endsWith(printed)) return stretch;
  const { value, low, high } = readMeasurement(whole, lang)!;
  const isOfTwo = value === null && low !== null && high !== null;
  return isOfTwo ? undefined : { ...stretch, start: start - (whole.length - printed.length) };
}
