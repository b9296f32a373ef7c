import { plainStopWords, stopPairs, stopWords } from "./stop-words.ts";
import type { Word } from "./split-words.ts";

/** A letter that gets another case, by its place in the text. */
export interface Change {
  at: number;
  to: "upper" | "lower";
}

/**
 * Title case for English: small words get a capital, but for stop words that are neither first nor
 * last nor after `: ? !`. Words with capitals of their own stay, and so do single letters.
 *
 * @param quotes
 *   Where words in quotation marks begin, which are not in the text; their first word is one.
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

/** A letter alone is a sign, and a letter before an apostrophe the article of another language. */
function isPart(word: string): boolean {
  return word.length === 1 || /^.['’`]/.test(word);
}

function isHyphen(gap: string): boolean {
  return gap === "-" || gap === "\u2010" || gap === "\u2011";
}

function isGreekLetter(word: string): boolean {
  return word.length === 1 && word >= "\u0370" && word <= "\u03ff";
}
