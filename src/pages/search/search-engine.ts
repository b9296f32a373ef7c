import type { Options } from "minisearch";
import type { SearchEntry, SearchKind } from "./search-entry.ts";
import { termsOf } from "./search-terms.ts";

/** An entry by its position in the full list. */
export type NumberedEntry = SearchEntry & { id: number };

export const searchFields = ["title", "words", "text"] as const;

/** The weight of a word in each field. */
export const fieldWeights = { title: 3, words: 2, text: 1 };

/** The weight of each kind of entry among others with the same words. */
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

/** Shared by the index written in pieces and the one a browser builds. */
export function engineOptions(lang: string): Options<NumberedEntry> {
  return {
    fields: [...searchFields],
    // A work is found by its key, its kind and its record’s state; none of these is its name.
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

/** Field lengths do not count, so the pieces need not store them. */
export const lengthsDoNotCount = { k: 1.2, b: 0, d: 0.5 };
