/** Enclose letters whose case is kept until the whole text is known; they must not occur in the text. */
export const keptStart = "\uFDD0";
export const keptEnd = "\uFDD1";

/** Remove the characters used as marks here. */
export function withoutMarks(text: string): string {
  return /[\uFDD0-\uFDEF]/.test(text) ? text.replace(/[\uFDD0-\uFDEF]/g, "") : text;
}

/**
 * Put CSL’s `nocase` markup around the parts of a title whose case must stay. If only part of a word is protected,
 * the markup covers the whole word, because the processor splits words at markup: `{K}hojaly`. Parts without a
 * letter need no protection, and of nested parts only the outermost counts.
 */
export function placeNocase(marked: string): string {
  if (!marked.includes(keptStart)) return marked;
  const { text, kept } = readMarks(marked);
  const written: string[] = [];
  let done = 0;
  for (const [index, range] of kept.entries()) {
    if (range.start < done) continue;
    let { start, end } = range;
    while (start > done && isInWord(text[start]) && isInWord(text[start - 1])) start--;
    for (let next = index; ; next++) {
      while (end < text.length && isInWord(text[end - 1]) && isInWord(text[end])) end++;
      // Merge protected parts of the same word: `{J}ohn{S}on`.
      const following = kept[next + 1];
      if (!following || following.start >= end) break;
      end = Math.max(end, following.end);
    }
    written.push(
      text.slice(done, start),
      '<span class="nocase">',
      text.slice(start, end),
      "</span>",
    );
    done = end;
  }
  return written.join("") + text.slice(done);
}

interface Range {
  start: number;
  end: number;
}

function readMarks(marked: string): { text: string; kept: Range[] } {
  const parts: string[] = [];
  const kept: Range[] = [];
  let depth = 0;
  let start = 0;
  let length = 0;
  for (const [part] of marked.matchAll(/[\uFDD0\uFDD1]|[^\uFDD0\uFDD1]+/g)) {
    if (part === keptStart) {
      if (depth++ === 0) start = length;
    } else if (part === keptEnd) {
      if (--depth === 0) kept.push({ start, end: length });
    } else {
      parts.push(part);
      length += part.length;
    }
  }
  const text = parts.join("");
  const hasLetter = ({ start, end }: Range): boolean =>
    /\p{L}/u.test(text.slice(start, end).replace(/<[^<>]*>/g, ""));
  return { text, kept: kept.filter(hasLetter) };
}

/** Surrogates mostly belong to letters. */
function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(character);
}
