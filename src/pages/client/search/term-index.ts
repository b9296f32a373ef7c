import type MiniSearch from "minisearch";
import type { SearchEntry, SearchKind } from "../../search/search-entry.ts";
import type { SpeltNumbers } from "./spelt-numbers.ts";
import type { NumberedEntry } from "../../search/search-engine.ts";

/** An index as the search uses it, either in memory or in pieces on the host. */
export interface TermIndex {
  /** The language of the notebook. */
  lang: string;
  /** The results page, if there is one. */
  page?: string;
  /** Reads numbers in words, where it is known how the language spells them. */
  numbers?: SpeltNumbers;
  /** Terms with this prefix, shortest first. */
  termsLike(beginning: string): Promise<readonly string[]>;
  /** All terms. */
  vocabulary(): Promise<readonly string[]>;
  /** Searches for these terms. */
  engine(terms: readonly string[]): Promise<MiniSearch<NumberedEntry>>;
  kindOf(id: number): SearchKind;
  entries(ids: readonly number[]): Promise<SearchEntry[]>;
}

/** Terms with this prefix, shortest first, and no more than a reader could tell apart. */
export function beginningWith(beginning: string, terms: Iterable<string>): string[] {
  const found = [...terms].filter((term) =>
    isWhole(beginning) ? term === beginning : term.startsWith(beginning),
  );
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 60);
}

/** In alphabets, too many words begin with the same one or two letters. */
export function isWhole(beginning: string): boolean {
  return /^[a-z0-9]{1,2}$/.test(beginning);
}
