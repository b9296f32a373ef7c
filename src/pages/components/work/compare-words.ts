import { diffArrays } from "diff";

/** A piece of a text, and whether the other text lacks it. */
export interface ComparedRun {
  text: string;
  differs: boolean;
}

export interface WordComparison {
  left: ComparedRun[];
  right: ComparedRun[];
  /** How much of both is the same, from 0 to 1. */
  alike: number;
}

/**
 * Compare two texts word by word. Capitals, the form of quotation marks and dashes, and an article at the beginning
 * are ignored.
 */
export function compareWords(left: string, right: string): WordComparison {
  const [a, b] = [words(left), words(right)];
  const changes = diffArrays(a, b, { comparator: (one, other) => normal(one) === normal(other) });
  const runs: { left: ComparedRun[]; right: ComparedRun[] } = { left: [], right: [] };
  const at = { left: 0, right: 0 };
  let same = 0;

  for (const { added, removed, count } of changes) {
    if (!added) add("left", a, count, removed);
    if (!removed) add("right", b, count, added);
    if (!added && !removed) same += count;
  }
  return { ...runs, alike: (2 * same) / Math.max(1, a.length + b.length) };

  function add(side: "left" | "right", list: readonly string[], count: number, differs: boolean) {
    for (const word of list.slice(at[side], at[side] + count)) {
      const isArticle = at[side] === 0 && /^(?:the|an?)\s*$/i.test(word);
      push(runs[side], word, differs && !isArticle);
      at[side]++;
    }
  }
}

/** Whether a text contains all words of another, in a row. */
export function containsWords(text: string, part: string): boolean {
  const [all, some] = [words(text).map(normal), words(part).map(normal)];
  if (some.length === 0) return false;
  return all.some((_, at) => some.every((word, index) => all[at + index] === word));
}

function push(runs: ComparedRun[], text: string, differs: boolean): void {
  const last = runs.at(-1);
  if (last?.differs === differs) last.text += text;
  else runs.push({ text, differs });
}

/** Words and punctuation marks, each with the space that follows it. */
function words(text: string): string[] {
  return text.match(/(?:[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{N}])\s*/gu) ?? [];
}

function normal(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, "-");
}
