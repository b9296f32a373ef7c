/**
 * Split a text into sentences; offsets in UTF-16 units, white space at either end left out.
 *
 * @param breaks
 *   The indices of line feeds that end a sentence; at any other line ending a sentence goes on.
 */
export function sentences(
  text: string,
  lang: string,
  breaks: ReadonlySet<number>,
): { start: number; end: number }[] {
  const unwrapped = text.replace(/[\r\n]/g, (ending, index: number) =>
    breaks.has(index) ? ending : " ",
  );
  return Array.from(segmenter(lang).segment(unwrapped), ({ segment, index }) => {
    const start = index + (segment.length - segment.trimStart().length);
    return { start, end: Math.max(start, index + segment.trimEnd().length) };
  });
}

/** The sentence or sentences that hold a stretch of a text. */
export function sentenceAround(
  all: readonly { start: number; end: number }[],
  start: number,
  end: number,
): { start: number; end: number } {
  const first = all.findLast((sentence) => sentence.start <= start) ?? { start, end };
  const last = all.find((sentence) => sentence.end >= end) ?? { start, end };
  return { start: first.start, end: Math.max(first.end, last.end) };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) segmenters.set(lang, (found = new Intl.Segmenter(lang, { granularity: "sentence" })));
  return found;
}
