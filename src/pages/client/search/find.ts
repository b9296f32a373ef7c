import type MiniSearch from "minisearch";
import {
  fieldWeights,
  kindWeights,
  lengthsDoNotCount,
  type NumberedEntry,
} from "../../search/search-engine.ts";
import type { SearchEntry, SearchKind } from "../../search/search-entry.ts";
import { plainLetters } from "../../search/plain-letters.ts";
import { termsOf } from "../../search/search-terms.ts";
import { wordPlaces } from "../../search/word-places.ts";
import { readQuery, type QueryWord } from "./query-words.ts";
import type { TermIndex } from "./term-index.ts";

/** A search result, with the index terms it contains. */
export interface FoundEntry {
  entry: SearchEntry;
  terms: readonly string[];
}

export interface SearchResults {
  count: number;
  /** Words of the query that occur nowhere. */
  missing: readonly string[];
  /** Words that were not looked for: they stand everywhere. */
  common: readonly string[];
  /** A range of the results, best first. */
  slice(from: number, to: number): Promise<FoundEntry[]>;
}

const textKinds: ReadonlySet<SearchKind> = new Set(["paragraph", "footnote", "page"]);

interface Hit {
  id: number;
  score: number;
  terms: readonly string[];
}

/** How many results are also ranked by their texts: readers see fewer than that. */
const mostCompared = 40;

/** Find entries with all words of the query or, if there are none, with most of them. */
export async function find(query: string, index: TermIndex): Promise<SearchResults> {
  const { words: all, common } = await readQuery(query, index);
  const words = all.filter(({ terms }) => terms.size > 0);
  const missing = all.filter(({ terms }) => terms.size === 0).map(({ typed }) => typed);
  if (words.length === 0) return { count: 0, missing, common, slice: () => Promise.resolve([]) };

  const weights = new Map(words.flatMap(({ terms }) => [...terms]));
  const engine = await index.engine([...weights.keys()]);
  const hits = withMostWords(hitsOf(engine, weights, index), words);
  const best = await inOrder(hits.slice(0, mostCompared), query, words.length, index);
  const ordered = [...best, ...hits.slice(mostCompared)];
  return {
    count: ordered.length,
    missing,
    common,
    async slice(from, to) {
      const shown = ordered.slice(from, to);
      const entries = await index.entries(shown.map(({ id }) => id));
      return shown.map(({ terms }, at) => ({ entry: entries[at]!, terms }));
    },
  };
}

function hitsOf(
  engine: MiniSearch<NumberedEntry>,
  weights: ReadonlyMap<string, number>,
  index: TermIndex,
): Hit[] {
  const found = engine.search([...weights.keys()].join(" "), {
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    combineWith: "OR",
    boost: fieldWeights,
    bm25: lengthsDoNotCount,
    boostTerm: (term) => weights.get(term) ?? 1,
    boostDocument: (id: number) => kindWeights[index.kindOf(id)],
  });
  return found.map(({ id, score, terms }) => ({ id: id as number, score, terms }));
}

function withMostWords(hits: readonly Hit[], words: readonly QueryWord[]): Hit[] {
  const counted = hits.map((hit) => ({
    hit,
    count: words.filter(({ terms }) => hit.terms.some((term) => terms.has(term))).length,
  }));
  const most = counted.reduce((sum, { count }) => Math.max(sum, count), 0);
  return counted.filter(({ count }) => count === most).map(({ hit }) => hit);
}

/** By score, by how much of the query is in the name, and by whether the words are adjacent. */
async function inOrder(
  hits: readonly Hit[],
  query: string,
  count: number,
  index: TermIndex,
): Promise<Hit[]> {
  const entries = await index.entries(hits.map(({ id }) => id));
  const phrase = phraseOf(query);
  const scored = hits.map((hit, at) => {
    const { title, text, words = "" } = entries[at]!;
    const kind = index.kindOf(hit.id);
    // Whoever asks for an author is looking for their works.
    const names = [title, ...words.split(" | "), ...(kind === "work" ? [text] : [])];
    const share = shareAsked(names, hit.terms, count, index.lang);
    const together = [title, words, text].filter((one) => phraseOf(one).includes(phrase)).length;
    const isText = textKinds.has(kind);
    // Entries found only by their text gain nothing from their kind, unless they are texts.
    const byKind = share > 0 ? 1 + 1.5 * share : isText ? 1 : 1 / kindWeights[kind];
    // Whoever types part of a sentence is looking for that sentence.
    const isSentence = isText && count >= 4 && phraseOf(text).includes(phrase);
    const byPhrase = isSentence ? 10 : phrase.trim().includes(" ") ? 1 + together / 2 : 1;
    const score = hit.score * byKind * byPhrase;
    return { ...hit, score };
  });
  // Equal scores keep the order of kinds; rounding errors are ignored.
  return scored.sort((a, b) => Math.round((b.score - a.score) * 1e6) || a.id - b.id);
}

/** How much the query has in common with a name: the best of its names counts. */
function shareAsked(
  names: readonly string[],
  terms: readonly string[],
  count: number,
  lang: string,
): number {
  const shares = names.map((name) => {
    const named = new Set(termsOf(name, lang));
    return terms.filter((term) => named.has(term)).length / Math.max(count, named.size);
  });
  return Math.max(...shares);
}

/** A text’s words, each with one space before and after it. */
function phraseOf(text: string): string {
  return ` ${wordPlaces(text)
    .map(({ word }) => plainLetters(word))
    .join(" ")} `;
}
