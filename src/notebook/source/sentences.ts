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
  const found: { start: number; end: number }[] = [];
  let before = "";
  for (const { segment, index } of segmenter(lang).segment(unwrapped)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = Math.max(start, index + segment.trimEnd().length);
    const last = found.at(-1);
    if (last && goesOn(before, segment)) last.end = end;
    else found.push({ start, end });
    before = segment;
  }
  return found;
}

/** Whether the full stop is that of an abbreviation, as in “art. 6” and “cf. Annex”. */
function goesOn(before: string, next: string): boolean {
  if (before.endsWith("\n")) return false;
  return (
    /(?<![\p{L}\p{N}.])(?:e\.g|i\.e|cf)\.\s*$/iu.test(before) ||
    (/(?<![\p{L}\p{N}])(?:arts?|paras?|pp?|vols?)\.\s*$/iu.test(before) &&
      /^(?:\d|[IVXLCDM]+(?!\p{L}))/u.test(next)) ||
    (/(?<![\p{L}\p{N}])nos?\.\s*$/iu.test(before) && /^\d/.test(next))
  );
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
