import type { IndexedWork, WorksIndex } from "../../components/works/works-index.ts";

/** What a reader asked for; the address holds the same. */
export interface Query {
  words: string;
  /** Ids of kinds, states and sources, or `none` for what no document cites; none chosen means all. */
  type: readonly string[];
  record: readonly string[];
  cited: readonly string[];
  sort: Sort;
}

export type Sort = "kind" | "title" | "newest" | "oldest" | "cited";
export type Facet = "type" | "record" | "cited";
export const facets: readonly Facet[] = ["type", "record", "cited"];

/** What was found, in order, and for each choice of each facet how many it would leave. */
export interface Found {
  works: readonly IndexedWork[];
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/**
 * Make an index ready for searching. Plain comparison of normalised words, rather than an inverted
 * index: it needs no time to build, finds “999 UNTS 171” and beginnings of words alike, and 10,000
 * works are compared within a few milliseconds.
 */
export function searcher({ works, kinds, states, sources }: WorksIndex): (query: Query) => Found {
  const names = works.map(([, title, , by]) => ` ${normalise(`${title} ${by}`)}`);
  const texts = works.map((work, at) => `${names[at]} ${normalise(`${work[4]} ${work[9]}`)}`);
  const ids = works.map((work): Record<Facet, readonly string[]> => {
    const citedIn = work[7].map((source) => sources[source]?.[0] ?? "");
    return {
      type: [kinds[work[5]]?.[0] ?? ""],
      record: [states[work[6]]?.[0] ?? ""],
      cited: citedIn.length > 0 ? citedIn : ["none"],
    };
  });

  return function (query) {
    const phrase = normalise(query.words);
    const terms = phrase === "" ? [] : phrase.split(" ").map((term) => ` ${term}`);
    const chosen = facets.map((facet) => [facet, new Set(query[facet])] as const);
    const counts: Record<Facet, Map<string, number>> = {
      type: new Map(),
      record: new Map(),
      cited: new Map(),
    };
    const found: { work: IndexedWork; rank: number }[] = [];

    works.forEach((work, at) => {
      const text = texts[at] ?? "";
      if (!terms.every((term) => text.includes(term))) return;
      const missed = chosen.filter(([facet, wanted]) => {
        return wanted.size > 0 && !ids[at]?.[facet].some((id) => wanted.has(id));
      });
      for (const facet of facets) {
        if (missed.some(([other]) => other !== facet)) continue;
        for (const id of ids[at]?.[facet] ?? []) {
          counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
        }
      }
      if (missed.length === 0) found.push({ work, rank: rankOf(names[at] ?? "", text) });
    });
    return { works: sorted(found, query.sort), counts };

    /** The whole phrase in a name comes before its words anywhere. */
    function rankOf(name: string, text: string): number {
      if (terms.length === 0) return 0;
      if (name.includes(` ${phrase}`)) return 0;
      if (text.includes(` ${phrase}`)) return 1;
      return terms.every((term) => name.includes(term)) ? 2 : 3;
    }
  };
}

function sorted(found: { work: IndexedWork; rank: number }[], sort: Sort): IndexedWork[] {
  const by: Record<Sort, (a: IndexedWork, b: IndexedWork) => number> = {
    kind: (a, b) => a[5] - b[5],
    title: (a, b) => compare(a[1], b[1]),
    newest: (a, b) => year(b, -Infinity) - year(a, -Infinity) || 0,
    oldest: (a, b) => year(a, Infinity) - year(b, Infinity) || 0,
    cited: (a, b) => b[8] - a[8],
  };
  const order = by[sort];
  return found.sort((a, b) => order(a.work, b.work) || a.rank - b.rank).map(({ work }) => work);
}

const { compare } = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function year(work: IndexedWork, absent: number): number {
  const [, found, era] = /(\d+)( BC)?/.exec(work[4]) ?? [];
  return found === undefined ? absent : Number(found) * (era ? -1 : 1);
}

/** Small letters without marks, and one space for whatever is neither letter nor digit. */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
