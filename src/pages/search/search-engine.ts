import type { Options } from "minisearch";
import type { SearchEntry, SearchKind } from "./search-entry.ts";
import { termsOf } from "./search-terms.ts";

/** An entry by its place in the list of all. */
export type NumberedEntry = SearchEntry & { id: number };

export const searchFields = ["title", "words", "text"] as const;

/** How much a word weighs in a field. */
export const fieldWeights = { title: 3, words: 2, text: 1 };

/** How much a thing weighs beside others with the same words. */
export const kindWeights: Readonly<Record<SearchKind, number>> = {
  document: 2,
  work: 1.5,
  provision: 1.3,
  figure: 1.5,
  compared: 1.2,
  chart: 1.2,
  state: 1.6,
  claim: 1.1,
  page: 1,
  paragraph: 1.1,
  footnote: 0.9,
};

/** The same for the index that is written in pieces and for the one that a browser makes. */
export function engineOptions(lang: string): Options<NumberedEntry> {
  return {
    fields: [...searchFields],
    // A work is found by its key, its kind and the state of its record; none is a name of it.
    extractField: (entry, field) =>
      field === "words"
        ? [entry.words, entry.keys, entry.type === "work" && entry.kind, entry.state?.[1]]
            .filter(Boolean)
            .join(" | ")
        : entry[field as "id" | "title" | "text"],
    tokenize: (text) => termsOf(text, lang),
    processTerm: (term) => term,
  };
}

/** Lengths of texts do not count, so that pieces need not say them. */
export const lengthsDoNotCount = { k: 1.2, b: 0, d: 0.5 };
