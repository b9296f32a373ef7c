import { isSame } from "./is-same.ts";
import { untold, type CslCite, type Told } from "../print/context.ts";
import type { Ready } from "./engine-state.ts";
import type { Levels } from "./disambiguate.ts";
import type { Item } from "../values/item.ts";
import { createSorter } from "./sort.ts";

export interface IndexedCite {
  cite: CslCite;
  /** Its index in the caller’s cluster. */
  index: number;
  item: Item;
}

type Numbers = (item: Item) => number;
type Compare = (first: Item, second: Item, numberOf: Numbers) => number;

export interface Order {
  /** Entries in bibliography order, and their numbers. */
  entries(cited: readonly Item[], levels: Levels): { entries: Item[]; numberOf: Numbers };
  /** How cites are sorted, by what they show; undefined if the style does not sort them. */
  compareCites(told: ReadonlyMap<Item, Told>): Compare | undefined;
}

/** How a style orders entries and cites. The last order is kept. */
export function createOrder({ style, lookup }: Ready): Order {
  const citation = createSorter(style, style.citation, "citation", lookup);
  const bibliography =
    style.bibliography && createSorter(style, style.bibliography, "bibliography", lookup);
  let last:
    { cited: readonly Item[]; levels: Levels; result: ReturnType<Order["entries"]> } | undefined;
  return {
    compareCites(told) {
      citation.show((item) => told.get(item) ?? untold);
      return style.citation.sort.length > 0 ? citation.compare : undefined;
    },
    entries(cited, levels) {
      if (last && last.levels === levels && isSame(last.cited, cited)) return last.result;
      const shown: Told = { ...untold, given: levels };
      bibliography?.show(() => shown);
      const first = new Map(cited.map((item, index) => [item, index + 1]));
      const entries = bibliography
        ? bibliography.sort(cited, (item) => first.get(item) ?? 0)
        : [...cited];
      const numbers = new Map(entries.map((item, index) => [item, index + 1]));
      const result = { entries, numberOf: (item: Item) => numbers.get(item) ?? 0 };
      last = { cited, levels, result };
      return result;
    },
  };
}

/**
 * Sort the cites of a cluster. A cite with an affix stays in place, because the writer chose the words for that
 * place; the cites between such cites are sorted.
 */
export function sortCites(
  cites: readonly IndexedCite[],
  compare: Compare | undefined,
  numberOf: Numbers,
): IndexedCite[] {
  if (!compare || cites.length < 2) return [...cites];
  const sorted: IndexedCite[] = [];
  let run: IndexedCite[] = [];
  const flush = () => {
    for (const one of run.sort((a, b) => compare(a.item, b.item, numberOf))) sorted.push(one);
    run = [];
  };
  for (const entry of cites) {
    if (entry.cite.prefix) flush();
    run.push(entry);
    if (entry.cite.prefix || entry.cite.suffix) flush();
  }
  flush();
  return sorted;
}
