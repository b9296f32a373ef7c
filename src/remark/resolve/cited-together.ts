import type { Entry } from "../../citations/format.ts";
import type { ResolvedCitation } from "./resolved-citations.ts";

/**
 * A span is a single link, to the first of its works, so each of its works names the others: the entries of a list,
 * in its order, that spans cite together with a work.
 */
export function citedTogether(
  bibliography: readonly Entry[],
): (key: string, citing: readonly ResolvedCitation[]) => Entry[] {
  let places: Map<string | undefined, number> | undefined;
  return (key, citing) => {
    const spans = citing.filter(({ node }) => node.form === "span");
    if (spans.length === 0) return [];
    places ??= new Map(bibliography.map((entry, at) => [entry.key, at]));
    const others = new Set(spans.flatMap(({ works }) => works));
    others.delete(key);
    // Neither keys that name no work nor works that the style does not list have an entry to name.
    const found = [...others].flatMap((other) => places?.get(other) ?? []);
    return found.sort((a, b) => a - b).flatMap((at) => bibliography[at] ?? []);
  };
}
