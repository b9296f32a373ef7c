import { plainStopWords, stopPairs, stopWords } from "./stop-words.ts";
import type { Word } from "./split-words.ts";

/** A letter that changes case, by its index in the text. */
export interface Change {
  at: number;
  to: "upper" | "lower";
}

/**
 * English title case: lower-case words are capitalized, except stop words that are neither first nor last nor after
 * `: ? !`. Words with their own capitals and single letters stay.
 *
 * @param quotes
 *   Where words in quotation marks begin (the marks are not in the text); the first word of each counts as a first
 *   word.
 */
export function titleCase(text: string, words: Word[], quotes: readonly number[] = []): Change[] {
  const changes: Change[] = [];
  const lowered = text.toLowerCase();
  let isSecondOfPair = false;

  for (const [index, { from, to }] of words.entries()) {
    const given = text.slice(from, to);
    const small = lowered.slice(from, to);
    const next = words[index + 1];
    const gap = text.slice(words[index - 1]?.to ?? 0, from);
    const nextGap = next ? text.slice(to, next.from) : "";
    const isQuoted = quotes.some((at) => at <= from && at >= (words[index - 1]?.to ?? 0));
    const begins = index === 0 || isQuoted || /[:?!]/.test(gap);
    const beginsCompound = isHyphen(nextGap) && !isHyphen(gap);

    const isPair =
      next !== undefined &&
      nextGap === " " &&
      stopPairs.get(small) === lowered.slice(next.from, next.to);
    const isStop = isSecondOfPair || isPair || stopWords.has(small);
    isSecondOfPair = isPair;

    if (given !== small) {
      const stays = begins || beginsCompound || !next || !/^\s+$/.test(gap);
      const isCapitalized = given.slice(1) === small.slice(1);
      if (!stays && isCapitalized && plainStopWords.has(small))
        changes.push({ at: from, to: "lower" });
    } else if (gap.endsWith("’") || isGreekLetter(given)) {
      continue;
    } else if (begins || beginsCompound || (isStop ? !next && given.length > 1 : !isPart(given))) {
      changes.push({ at: from, to: "upper" });
    }
  }
  return changes;
}

/** A single letter is a symbol, and a letter before an apostrophe is a foreign article. */
function isPart(word: string): boolean {
  return word.length === 1 || /^.['’`]/.test(word);
}

function isHyphen(gap: string): boolean {
  return gap === "-" || gap === "\u2010" || gap === "\u2011";
}

function isGreekLetter(word: string): boolean {
  return word.length === 1 && word >= "\u0370" && word <= "\u03ff";
}
