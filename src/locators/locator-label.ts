import type { LocatorSpellings } from "./english-spellings.ts";

interface Labels {
  pattern: RegExp;
  bySpelling: Map<string, string>;
}

const compiled = new WeakMap<LocatorSpellings, Labels>();

/**
 * Read the label at an offset; its final full stop may be missing.
 *
 * @returns
 *   The label, and the offset after it and any following space.
 */
export function labelAt(
  text: string,
  start: number,
  terms: LocatorSpellings,
): { label: string; end: number } | undefined {
  const { pattern, bySpelling } = labelsOf(terms);
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const label = match && bySpelling.get(normal(match[1]!));
  return label ? { label, end: pattern.lastIndex } : undefined;
}

function labelsOf(terms: LocatorSpellings): Labels {
  const known = compiled.get(terms);
  if (known) return known;

  const bySpelling = new Map<string, string>();
  for (const [label, spellings] of Object.entries(terms)) {
    for (const spelling of spellings) {
      if (!bySpelling.has(normal(spelling))) bySpelling.set(normal(spelling), label);
    }
  }

  const longestFirst = [...bySpelling.keys()].sort((a, b) => b.length - a.length);
  // A label of letters ends only if no letter or digit follows; after a symbol, or in a script without spaces
  // between words, it may end anywhere.
  const isWord = (spelling: string): boolean =>
    /[\p{L}\p{N}]$/u.test(spelling) && !/[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]$/u.test(spelling);
  const words = longestFirst.filter(isWord).map(spaced).join("|");
  const symbols = longestFirst.filter((spelling) => !isWord(spelling)).map(spaced);
  // One lookahead for all words: the engine compiles its character classes again each time they are written.
  const source = [`(?:${words})(?![\\p{L}\\p{N}])`, ...symbols].join("|");
  const labels = { pattern: new RegExp(`(${source})\\.?\\s*`, "iuy"), bySpelling };
  compiled.set(terms, labels);
  return labels;
}

function normal(spelling: string): string {
  return spelling.trim().replace(/\s+/g, " ").replace(/\.$/, "").toLowerCase();
}

function spaced(spelling: string): string {
  return spelling.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/ /g, "\\s+");
}
