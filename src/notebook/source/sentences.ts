import {
  abbreviations,
  common,
  ordinalsAfter,
  type SentenceAbbreviations,
} from "./sentence-abbreviations.ts";

/**
 * Split a text into sentences; offsets are in UTF-16 units, without white space at either end. The full stop of an
 * abbreviation, an initial or the number of a day does not end a sentence, and the raised number of a note is part
 * of none. In doubt a sentence continues: it is then quoted with more around it, never with less.
 *
 * @param breaks
 *   The indices of line feeds that end a sentence; a sentence continues past any other line ending.
 */
export function sentences(
  text: string,
  lang: string,
  breaks: ReadonlySet<number>,
): { start: number; end: number }[] {
  const unwrapped = text.replace(/[\r\n]/g, (ending, index: number) =>
    breaks.has(index) ? ending : " ",
  );
  const [base = ""] = lang.toLowerCase().split("-");
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segments(unwrapped, lang, base)) {
    const last = found.at(-1);
    const from = (last && notesBefore.exec(segment)?.[0].length) ?? 0;
    const words = segment.slice(from).replace(notesAfter, "");
    const start = index + from + (words.length - words.trimStart().length);
    const end = Math.max(start, index + from + words.trimEnd().length);
    if (from > 0 && start === end) continue;
    const before = unwrapped.slice(Math.max(0, index - 60), index);
    if (last && goesOn(before, segment, base)) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** Armenian texts use a colon as the full stop if the keyboard has none. */
function* segments(
  text: string,
  lang: string,
  base: string,
): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segmenter(lang).segment(text)) {
    let from = index;
    for (const part of base === "hy" ? segment.split(/(?<=:\s+)(?=[\p{Lu}\p{Nd}])/u) : [segment]) {
      yield { segment: part, index: from };
      from += part.length;
    }
  }
}

/** Whether a full stop belongs to the word before it, as in “art. 6”, “Dr. Meier” and “am 3. Mai”. */
function goesOn(before: string, next: string, lang: string): boolean {
  if (before.endsWith("\n")) return false;
  const words = before.trimEnd().split(/\s+/u);
  const last = opened(words.at(-1) ?? "");
  if (!last.endsWith(".")) return false;
  const previous = opened(words.at(-2) ?? "");
  if (/^(?:\d{1,2}|[IVX]+)\.$/u.test(last) && isOrdinal(last, previous, next, lang)) return true;
  if (/^(?:\p{Lu}\.)+$/u.test(last)) return !/^[IVX]\.$/u.test(last) || !isName.test(previous);
  const short = written(last);
  const spaced = short.length > 3 ? short : `${written(previous)}.${short}`;
  const isAfterNumber = /\p{Nd}$/u.test(previous);
  return [short, spaced].some(
    (word) =>
      (!isAfterNumber && isIn("beforeWords", word, lang)) ||
      (isNumber.test(next) && isIn("beforeNumbers", word, lang)),
  );
}

const notesBefore = /^(?:\s*[⁰¹²³⁴-⁹]+[,\s]*)+/u;
/** Without a stop before it, it is a power: km². */
const notesAfter = /(?<=[.!?…。][”"’»)\]]*)(?:\s*[⁰¹²³⁴-⁹]+[,\s]*)+$/u;
const isNumber = /^[([]?(?:\p{Nd}|[IVXLCDM]+(?!\p{L}))/u;
const isName = /^\p{Lu}\p{L}{2,}$/u;

/** A word without the brackets, quotation marks and elided article before it: `art.` from `(l’art.`. */
function opened(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^\p{L}{1,4}['’]/u, "");
}

/** A word in the form that the tables use. */
function written(word: string): string {
  return word.replace(/\.$/u, "").toLowerCase();
}

function isIn(place: keyof SentenceAbbreviations, word: string, lang: string): boolean {
  const own = Object.hasOwn(abbreviations, lang) ? abbreviations[lang] : undefined;
  return [common, own].some((table) => table?.[place].split(" ").includes(word));
}

/** Whether a number is an ordinal, as in “am 3. Mai”, “im 19. Jahrhundert” and “II. Dünya Savaşı”. */
function isOrdinal(number: string, previous: string, next: string, lang: string): boolean {
  if (!Object.hasOwn(ordinalsAfter, lang)) return false;
  if (/^[IVX]/u.test(number)) return true;
  const following = /^\p{L}+/u.exec(next)?.[0].toLowerCase();
  if (following !== undefined && months(lang).has(following)) return true;
  return ordinalsAfter[lang]!.split(" ").includes(previous.toLowerCase());
}

const monthsOf = new Map<string, ReadonlySet<string>>();

/** The names of the months, in the form used in dates. */
function months(lang: string): ReadonlySet<string> {
  let found = monthsOf.get(lang);
  if (!found) {
    const format = new Intl.DateTimeFormat(lang, {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    const names = Array.from({ length: 12 }, (_, month) =>
      format.formatToParts(Date.UTC(2001, month, 1)).find(({ type }) => type === "month"),
    );
    found = new Set(names.map((part) => part?.value.toLowerCase() ?? ""));
    monthsOf.set(lang, found);
  }
  return found;
}

/** The sentence or sentences that contain a stretch of a text. */
export function sentenceAround(
  all: readonly { start: number; end: number }[],
  start: number,
  end: number,
): { start: number; end: number } {
  const first = all.findLast((sentence) => sentence.start <= start) ?? { start, end };
  const last = all.find((sentence) => sentence.end >= end) ?? { start, end };
  // The number of a note belongs to the sentence before it.
  if (first.end <= start && end <= last.start) return first;
  return { start: first.start, end: Math.max(first.end, last.end) };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) segmenters.set(lang, (found = new Intl.Segmenter(lang, { granularity: "sentence" })));
  return found;
}
