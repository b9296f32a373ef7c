import type MiniSearch from "minisearch";
import type { SearchEntry, SearchKind } from "../../search/search-entry.ts";
import type { SpeltNumbers } from "./spelt-numbers.ts";
import type { NumberedEntry } from "../../search/search-engine.ts";

/** An index as a search asks it, whole in memory or in pieces on the host. */
export interface TermIndex {
  /** The language of the notebook. */
  lang: string;
  /** The page of results, where there is one. */
  page?: string;
  /** Reads numbers in words, where it is known how the language spells them. */
  numbers?: SpeltNumbers;
  /** The terms that begin so, the shortest first. */
  termsLike(beginning: string): Promise<readonly string[]>;
  /** All terms. */
  vocabulary(): Promise<readonly string[]>;
  /** What searches for these terms. */
  engine(terms: readonly string[]): Promise<MiniSearch<NumberedEntry>>;
  kindOf(id: number): SearchKind;
  entries(ids: readonly number[]): Promise<SearchEntry[]>;
}

/** The terms that begin so, the shortest first, no more than a reader would tell apart. */
export function beginningWith(beginning: string, terms: Iterable<string>): string[] {
  const found = [...terms].filter((term) =>
    isWhole(beginning) ? term === beginning : term.startsWith(beginning),
  );
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 60);
}

/** One or two letters of an alphabet begin too many words. */
export function isWhole(beginning: string): boolean {
  return /^[a-z0-9]{1,2}$/.test(beginning);
}
