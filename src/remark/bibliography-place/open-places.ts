import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { BibliographyPlace } from "./bibliography-place.ts";

/**
 * Replace each place of a bibliography by its content, and put each list after the content of the first place for
 * that list.
 *
 * @returns
 *   The topics whose lists have a place; includes `undefined` if the list of all other works has one.
 */
export function openPlaces(
  tree: Root,
  list: (place: BibliographyPlace) => readonly RootContent[] = () => [],
): ReadonlySet<string | undefined> {
  const placed = new Set<string | undefined>();
  visit(tree, "bibliographyPlace", function (place, index, parent) {
    if (!parent || index === undefined) return;
    const isFirst = !placed.has(place.topic);
    placed.add(place.topic);
    const content: RootContent[] = [...place.children, ...(isFirst ? list(place) : [])];
    (parent.children as RootContent[]).splice(index, 1, ...content);
    return index;
  });
  return placed;
}
