import type { IndexedWork, WorksIndex } from "../../components/works/works-index.ts";
import { plainTerms } from "../../search/plain-words.ts";
import { worksOrder, type Sort } from "./works-order.ts";

/** What a reader asked for; the address contains the same. */
export interface Query {
  words: string;
  /** Ids of kinds, states and sources, or `none` for works no document cites; an empty choice means all. */
  type: readonly string[];
  record: readonly string[];
  cited: readonly string[];
  sort: Sort;
}

export type Facet = "type" | "record" | "cited";
export const facets: readonly Facet[] = ["type", "record", "cited"];

/** The results in order, and for each choice of each facet how many works it would leave. */
export interface Found {
  works: readonly IndexedWork[];
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/**
 * Prepare an index for searching. It compares letters the build has simplified instead of using an inverted index:
 * that needs no build time, and finds “999 UNTS 171” and prefixes alike. Every keystroke compares all works, so
 * nothing is recomputed for each of them.
 */
export function searcher(index: WorksIndex): (query: Query) => Found {
  const { works, kinds, states, sources } = index;
  const orders = worksOrder(index);
  const names = {
    type: kinds.map(([id]) => id),
    record: states.map(([id]) => id),
    // Works that no document cites are counted after the last document.
    cited: [...sources.map(([id]) => id), "none"],
  };
  const titles = works.map((work) => work[9].slice(0, work[9].indexOf("\n")));
  const uncited = [sources.length];
  const citedBy = works.map((work) => (work[7].length > 0 ? work[7] : uncited));

  return function (query) {
    const terms = plainTerms(query.words);
    const phrase = terms.join("");
    const chosen = {
      type: chosenAmong(names.type, query.type),
      record: chosenAmong(names.record, query.record),
      cited: chosenAmong(names.cited, query.cited),
    };
    const counts = {
      type: names.type.map(() => 0),
      record: names.record.map(() => 0),
      cited: names.cited.map(() => 0),
    };
    const found: number[] = [];
    const ranks = terms.length > 0 ? new Uint8Array(works.length) : undefined;

    for (let at = 0; at < works.length; at++) {
      const work = works[at]!;
      const letters = work[9];
      if (!terms.every((term) => letters.includes(term))) continue;
      const [, , , , , kind, state] = work;
      const cited = citedBy[at]!;
      const isType = chosen.type?.[kind] ?? true;
      const isRecord = chosen.record?.[state] ?? true;
      const isCited = !chosen.cited || cited.some((source) => chosen.cited?.[source]);
      if (isRecord && isCited) counts.type[kind]!++;
      if (isType && isCited) counts.record[state]!++;
      if (isType && isRecord) for (const source of cited) counts.cited[source]!++;
      if (!isType || !isRecord || !isCited) continue;
      if (ranks) ranks[at] = rankOf(titles[at]!, letters, phrase, terms);
      found.push(at);
    }
    return {
      works: orders.sorted(found, ranks, query.sort).map((at) => works[at]!),
      counts: {
        type: byId(names.type, counts.type),
        record: byId(names.record, counts.record),
        cited: byId(names.cited, counts.cited),
      },
    };
  };
}

/** Which ids are chosen; undefined if none, which means all. */
function chosenAmong(
  ids: readonly string[],
  wanted: readonly string[],
): readonly boolean[] | undefined {
  if (wanted.length === 0) return undefined;
  return ids.map((id) => wanted.includes(id));
}

/** Two states share an id: their counts are added. */
function byId(ids: readonly string[], counts: readonly number[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  ids.forEach((id, at) => sums.set(id, (sums.get(id) ?? 0) + (counts[at] ?? 0)));
  return sums;
}

/** The whole phrase in a name ranks above its words anywhere. */
function rankOf(name: string, letters: string, phrase: string, terms: readonly string[]): number {
  if (name.includes(phrase)) return 0;
  if (letters.includes(phrase)) return 1;
  return terms.every((term) => name.includes(term)) ? 2 : 3;
}
