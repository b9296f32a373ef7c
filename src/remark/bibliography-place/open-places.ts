import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { BibliographyPlace } from "./bibliography-place.ts";

/**
 * Put what stands in each place of the list of works where the place is, and the list after what stands
 * in the first of them.
 *
 * @returns
 *   Whether there is a place.
 */
export function openPlaces(
  tree: Root,
  list: (place: BibliographyPlace) => readonly RootContent[] = () => [],
): boolean {
  let isPlaced = false;
  visit(tree, "bibliographyPlace", function (place, index, parent) {
    if (!parent || index === undefined) return;
    const content: RootContent[] = [...place.children, ...(isPlaced ? [] : list(place))];
    isPlaced = true;
    (parent.children as RootContent[]).splice(index, 1, ...content);
    return index;
  });
  return isPlaced;
}
