import type { Element, Nodes } from "hast";

/**
 * Call a function for each element of a tree, inner elements first. A page has a thousand elements, and
 * `unist-util-visit` takes as long for each as writing it.
 */
export function eachElement(tree: Nodes, call: (element: Element) => void): void {
  if (!("children" in tree)) return;
  for (const child of tree.children) eachElement(child, call);
  if (tree.type === "element") call(tree);
}
