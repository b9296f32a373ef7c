import type { FootnoteDefinition, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** Where a footnote stands: the number it is printed with, from 1, and the block that refers to it first. */
interface FootnotePlace {
  number: number;
  block: number;
}

/**
 * Footnotes are printed in the order of the first references to them, in the text and then in footnotes, as
 * `mdast-util-to-hast` does. Of two with one label Markdown reads the first; one without reference is not printed.
 *
 * @param numbers
 *   Of the blocks, by their index.
 */
export function placeFootnotes(
  nodes: readonly RootContent[],
  numbers: readonly number[],
): Map<RootContent, FootnotePlace> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of nodes) {
    visit(node, "footnoteDefinition", (definition) => {
      if (!definitions.has(definition.identifier))
        definitions.set(definition.identifier, definition);
    });
  }
  // A map goes on to what is added to it on the way.
  const places = new Map<RootContent, FootnotePlace>();
  for (const [index, node] of nodes.entries()) {
    if (node.type !== "footnoteDefinition") placeReferences(node, numbers[index]!);
  }
  for (const [node, { block }] of places) placeReferences(node, block);
  return places;

  function placeReferences(within: RootContent, block: number): void {
    visit(within, function (node) {
      if (node.type === "footnoteDefinition" && node !== within) return SKIP;
      const definition =
        node.type === "footnoteReference" ? definitions.get(node.identifier) : undefined;
      if (definition && !places.has(definition)) {
        places.set(definition, { number: places.size + 1, block });
      }
      return undefined;
    });
  }
}
