import type { Entry } from "../../citations/format.ts";
import type { ResolvedCitation } from "./resolved-citations.ts";

export interface CitedTogether {
  entries: readonly Entry[];
  /** Whether there are more than are named. */
  hasMore: boolean;
}

/** As many as a reader may look through; all of them for each of 1,000 works would be a million links. */
const mostTogether = 50;

/**
 * A span is a single link, to the first of its works, so each of its works names the others: the first entries of a
 * list, in its order, that spans cite together with a work.
 */
export function citedTogether(
  bibliography: readonly Entry[],
): (key: string, citing: readonly ResolvedCitation[]) => CitedTogether {
  let placesOfKeys: Map<string | undefined, number> | undefined;
  const placesOfSpans = new Map<ResolvedCitation, readonly number[]>();

  return (key, citing) => {
    const spans = citing.filter(({ node }) => node.form === "span");
    if (spans.length === 0) return { entries: [], hasMore: false };
    const found = new Set(spans.flatMap(placesIn));
    found.delete(placesOfAll().get(key) ?? -1);
    const places = [...found].sort((a, b) => a - b);
    return {
      entries: places.slice(0, mostTogether).flatMap((at) => bibliography[at] ?? []),
      hasMore: places.length > mostTogether,
    };
  };

  /** Enough to name the most of them for each of the span’s works, and to know whether there are more. */
  function placesIn(span: ResolvedCitation): readonly number[] {
    let places = placesOfSpans.get(span);
    if (!places) {
      // Neither keys that name no work nor works that the style does not list have an entry to name.
      const found = new Set(span.works.flatMap((key) => placesOfAll().get(key) ?? []));
      places = [...found].sort((a, b) => a - b).slice(0, mostTogether + 2);
      placesOfSpans.set(span, places);
    }
    return places;
  }

  function placesOfAll(): Map<string | undefined, number> {
    return (placesOfKeys ??= new Map(bibliography.map(({ key }, at) => [key, at])));
  }
}
