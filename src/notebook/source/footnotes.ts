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
 * Footnotes are printed in the order of the first references to them, in the text and then in footnotes, as
 * `mdast-util-to-hast` does. Where all have numbers for labels, these are the document’s own; else they are
 * counted from 1. Of two with one label Markdown reads the first; one that nothing printed refers to is not
 * printed.
 *
 * @param places
 *   Of the blocks, by their index.
 */
export function placeFootnotes(
  nodes: readonly RootContent[],
  places: readonly BlockPlace[],
): Map<RootContent, FootnotePlace> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of nodes) {
    visit(node, "footnoteDefinition", (definition) => {
      if (!definitions.has(definition.identifier))
        definitions.set(definition.identifier, definition);
    });
  }
  // A map goes on to what is added to it on the way.
  const printed = new Map<FootnoteDefinition, BlockPlace>();
  for (const [index, node] of nodes.entries()) {
    if (node.type !== "footnoteDefinition") placeReferences(node, places[index]!);
  }
  for (const [node, block] of printed) placeReferences(node, block);

  const isNumbered = [...printed.keys()].every(({ identifier }) => ownNumber.test(identifier));
  return new Map(
    [...printed].map(([node, block], index) => [
      node,
      { number: isNumbered ? Number(node.identifier) : index + 1, block },
    ]),
  );

  function placeReferences(within: RootContent, block: BlockPlace): void {
    visit(within, function (node) {
      if (node.type === "footnoteDefinition" && node !== within) return SKIP;
      const definition =
        node.type === "footnoteReference" ? definitions.get(node.identifier) : undefined;
      if (definition && !printed.has(definition)) printed.set(definition, block);
      return undefined;
    });
  }
}

/** The definitions of the footnotes that are printed. */
export function printedFootnotes(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  const places = nodes.map(() => ({ number: 1 }));
  return new Set(placeFootnotes(nodes, places).keys());
}

const ownNumber = /^[1-9]\d{0,5}$/;
