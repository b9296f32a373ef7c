import type { FootnoteDefinition, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** Where a block stands: its number, and whether it is a heading above or below the block of that number. */
export interface BlockPlace {
  number: number;
  heading?: "above" | "below";
}

/** The number that a footnote is printed with, and the block that refers to it first. */
export interface FootnotePlace {
  number: number;
  block: BlockPlace;
}

/**
 * The footnotes that are printed, each with the index of the block that refers to it first: in the order of
 * the first references to them, in the text and then in footnotes, as `mdast-util-to-hast` prints them. Of two
 * with one label Markdown reads the first.
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
  // A map goes on to what is added to it on the way.
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
 * Number the footnotes that are printed. Where all have numbers for labels, these are the document’s own;
 * else they are counted from 1.
 *
 * @param places
 *   Of the blocks, by their index.
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
