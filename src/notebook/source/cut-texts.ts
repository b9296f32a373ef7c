import type { Parent, PhrasingContent, Root, RootContent, Text } from "mdast";
import { visitParents } from "unist-util-visit-parents";

/** Makes a text node of a stretch of the text that the tree was parsed from. */
export type TextOf = (from: number, to: number) => Text;

/** A text node that a stretch overlaps, its parent, and the part that the stretch covers. */
export interface MetText {
  node: Text;
  parent: Parent;
  from: number;
  to: number;
}

/** The text nodes that a stretch overlaps; an empty stretch overlaps the node that it is in. */
export function textsAt(tree: Root, from: number, to: number): MetText[] {
  const found: MetText[] = [];
  visitParents(tree, "text", (node: Text, ancestors) => {
    const parent: Parent | undefined = ancestors.at(-1);
    const [start, end] = edgesOf(node);
    const meets = from === to ? start <= from && from < end : start < to && from < end;
    if (!parent || !meets) return;
    found.push({ node, parent, from: Math.max(start, from), to: Math.min(end, to) });
  });
  return found;
}

/**
 * Split texts around a stretch, and put a node in its place. Offsets are those of the tree.
 *
 * @param make
 *   Receives the words of the stretch in one text, or none for an empty stretch.
 */
export function cutTexts(
  texts: readonly MetText[],
  textOf: TextOf,
  make: (words: Text[]) => PhrasingContent,
): void {
  for (const { node, parent, from, to } of texts) {
    const [start, end] = edgesOf(node);
    const cut = (left: number, right: number): Text[] =>
      left < right ? [textOf(left, right)] : [];
    const pieces = [...cut(start, from), make(cut(from, to)), ...cut(to, end)];
    parent.children.splice(parent.children.indexOf(node), 1, ...(pieces as RootContent[]));
  }
}

function edgesOf({ position }: Text): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
