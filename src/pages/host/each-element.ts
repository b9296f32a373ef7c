import type { Element, Nodes } from "hast";

/**
 * Call a function with each element of a tree, those inside an element first. A page has a thousand
 * elements, and `unist-util-visit` takes for each as long as writing it does.
 */
export function eachElement(tree: Nodes, call: (element: Element) => void): void {
  if (!("children" in tree)) return;
  for (const child of tree.children) eachElement(child, call);
  if (tree.type === "element") call(tree);
}
