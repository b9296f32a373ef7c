import type { FootnoteDefinition, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** Where a block is: its number, and whether it is a heading above or below the block with that number. */
export interface BlockPlace {
  number: number;
  heading?: "above" | "below";
}

/** The number printed for a footnote, and the block that first refers to it. */
export interface FootnotePlace {
  number: number;
  block: BlockPlace;
}

/**
 * The printed footnotes, each with the index of the block that first refers to it. They are in order of the first
 * references in the text and then in footnotes, as `mdast-util-to-hast` prints them. Of two with the same label,
 * Markdown reads the first.
 */
export function printedFootnotes(nodes: readonly RootContent[]): Map<FootnoteDefinition, number> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of nodes) {
    visit(node, "footnoteDefinition", (definition) => {
      if (!definitions.has(definition.identifier))
        definitions.set(definition.identifier, definition);
    });
  }
  const printed = new Map<FootnoteDefinition, number>();
  for (const [index, node] of nodes.entries()) {
    if (node.type !== "footnoteDefinition") findReferences(node, index);
  }
  // Iterating a map includes entries that are added on the way.
  for (const [node, index] of printed) findReferences(node, index);
  return printed;

  function findReferences(within: RootContent, index: number): void {
    visit(within, function (node) {
      if (node.type === "footnoteDefinition" && node !== within) return SKIP;
      const definition =
        node.type === "footnoteReference" ? definitions.get(node.identifier) : undefined;
      if (definition && !printed.has(definition)) printed.set(definition, index);
      return undefined;
    });
  }
}

/**
 * Number the printed footnotes. If all their labels are numbers, these are the document’s own; otherwise they are
 * counted from 1.
 *
 * @param places
 *   The places of the blocks, by index.
 */
export function placeFootnotes(
  nodes: readonly RootContent[],
  places: readonly BlockPlace[],
): Map<RootContent, FootnotePlace> {
  const printed = [...printedFootnotes(nodes)];
  const isNumbered = printed.every(([{ identifier }]) => ownNumber.test(identifier));
  return new Map(
    printed.map(([node, index], at) => [
      node,
      { number: isNumbered ? Number(node.identifier) : at + 1, block: places[index]! },
    ]),
  );
}

const ownNumber = /^[1-9]\d{0,5}$/;
