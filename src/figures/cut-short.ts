import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { MarkedFigure } from "./marked-figure.ts";
import { readMeasurement } from "./numbers/read-measurement.ts";

/**
 * Report a mark that omits words which change the number: `at least` before it, `billion` or `to 3.6 billion` after
 * it. The ends of `from 7 to 9` may be two figures, one before a change and one after it.
 *
 * @param others
 *   All marks of the document.
 */
export function reportCutShort(
  mark: MarkedFigure,
  others: readonly MarkedFigure[],
  lang: string,
  file: VFile,
): void {
  const { id, printed, position, quote, quoteStart, start, end } = mark;
  const characters = Array.from(quote);
  const before = characters.slice(0, start - quoteStart).join("");
  const after = characters.slice(end - quoteStart).join("");
  const words = wholeNumber(before, printed, after, lang);
  if (words === undefined) return;
  const more = Array.from(words).length;
  const [from, to] = words.startsWith(printed) ? [start, start + more] : [end - more, end];
  const meets = (other: MarkedFigure) => other !== mark && other.start < to && from < other.end;
  if (others.some(meets) && isEndOf(printed, words, lang)) return;
  const reason = `Unexpected end of figure \`${id}\` at \`${printed}\`, expected \`${words}\`, which is another number`;
  report(file, "figure-cut-short", reason, position, [words]);
}

/** Whether a number is one end of a change from one number to another. */
function isEndOf(printed: string, range: string, lang: string): boolean {
  const [end, whole] = [readMeasurement(printed, lang), readMeasurement(range, lang)];
  return whole?.value === null && (end?.value === whole.low || end?.value === whole.high);
}

/**
 * The words of a longer number that includes the given one, extended to one side: `about 1,500`, `1.5 million`.
 *
 * @returns
 *   `undefined` if the words around it do not change the number.
 */
export function wholeNumber(
  before: string,
  printed: string,
  after: string,
  lang: string,
): string | undefined {
  const marked = readMeasurement(printed, lang);
  if (marked?.value == null) return undefined;
  for (const words of longer(before.slice(-80), printed, after.slice(0, 80))) {
    const whole = readMeasurement(words, lang);
    if (!whole) continue;
    const isEnd = whole.value === null && whole.low !== null && whole.high !== null;
    const factor = whole.value === null ? 0 : whole.value / marked.value;
    const isScaled = factor >= 100 && /^10*$/.test(String(factor));
    const isHedged =
      whole.value === marked.value &&
      whole.approximate &&
      !marked.approximate &&
      !whereAChangeEnds.has(whole.hedge?.toLowerCase() ?? "");
    if (isEnd || isScaled || isHedged) return words;
  }
  return undefined;
}

/** Hedges that may also introduce the result of a change: “вырос до 12 %”, “aumentó hasta 12 %”. */
const whereAChangeEnds: ReadonlySet<string> = new Set([
  ...["до", "do", "hasta", "hasta el", "hasta un", "até", "tot", "jusqu’à", "jusqu’a"],
  ...["fino a", "fino al", "fino alla", "fino all’"],
]);

/** The words with up to four after them, then with up to three before them, longest first. */
function* longer(before: string, printed: string, after: string): Generator<string> {
  const sentence = /[.;:!?](?:\s|$)/u;
  const ahead = (after.split(sentence)[0] ?? "").split(/(?=\s)/u).filter(Boolean);
  const behind = (before.split(sentence).at(-1) ?? "").split(/(?<=\s)(?=\S)/u).filter(Boolean);
  for (let count = Math.min(4, ahead.length); count > 0; count--) {
    yield (printed + ahead.slice(0, count).join("")).replace(/[,)\]]+$/u, "");
  }
  for (let count = Math.min(3, behind.length); count > 0; count--) {
    yield (
      behind
        .slice(-count)
        .join("")
        .replace(/^[([“"]+/u, "") + printed
    );
  }
}
