import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { placeFootnotes, type BlockPlace } from "./footnotes.ts";
import { sentences } from "./sentences.ts";
import type { ShownText } from "./shown-text.ts";

/** A top-level node of a document, with what is needed to say where its words are. */
export interface DocumentBlock {
  /**
   * Its own number; for a footnote, that of the block that refers to it; for a heading, the next block’s if there
   * is one; for anything else without a number, the previous block’s.
   */
  number: number;
  /** Whether a heading, or the heading that refers to a footnote, is above or below the block of its number. */
  heading?: "above" | "below";
  numbered: boolean;
  /** Its position among the top-level paragraphs, from 1. */
  counted?: number;
  /** The number printed for a footnote, and the offset in the file of the first reference to it. */
  footnote?: number;
  refersFrom?: number;
  node: RootContent;
  shown: ShownText;
  /** Offsets in the shown text. */
  sentences: readonly { start: number; end: number }[];
}

export function readBlocks(
  nodes: readonly RootContent[],
  shownOf: ReadonlyMap<RootContent, ShownText>,
  lang: string,
): DocumentBlock[] {
  const places = placeBlocks(nodes);
  const footnotes = placeFootnotes(nodes, places);
  let paragraphs = 0;
  return nodes.map((node, index) => {
    const footnote = footnotes.get(node);
    const shown = shownOf.get(node) ?? noWords;
    return {
      ...(footnote
        ? { ...footnote.block, footnote: footnote.number, ...referenceTo(node, nodes) }
        : places[index]!),
      numbered: isNumbered(node),
      ...(node.type === "paragraph" && { counted: ++paragraphs }),
      node,
      shown,
      sentences: sentences(shown.text, lang, shown.breaks),
    };
  });
}

const noWords: ShownText = { text: "", offsets: [0], ends: [], breaks: new Set() };

function referenceTo(node: RootContent, nodes: readonly RootContent[]): { refersFrom?: number } {
  let refersFrom: number | undefined;
  for (const other of nodes) {
    if (other.type === "footnoteDefinition") continue;
    visit(other, "footnoteReference", function ({ identifier, position }) {
      if (node.type === "footnoteDefinition" && identifier === node.identifier) {
        refersFrom ??= position?.start.offset;
      }
    });
  }
  return refersFrom === undefined ? {} : { refersFrom };
}

function placeBlocks(nodes: readonly RootContent[]): BlockPlace[] {
  const total = nodes.filter(isNumbered).length;
  let last = 0;
  return nodes.map((node) => {
    if (isNumbered(node)) last++;
    if (node.type !== "heading") return { number: Math.max(1, last) };
    return last < total
      ? { number: last + 1, heading: "above" }
      : { number: Math.max(1, last), heading: "below" };
  });
}

/** Whether a top-level node has a number, `#p-n`. Numbers are permanent, so this must never change. */
export function isNumbered({ type }: RootContent): boolean {
  return type === "paragraph" || type === "list" || type === "table" || type === "blockquote";
}

/** All nodes of a type inside blocks, each with its block. */
export function inBlocks<T extends RootContent["type"]>(
  blocks: readonly DocumentBlock[],
  type: T,
): [Extract<RootContent, { type: T }>, DocumentBlock][] {
  const found: [Extract<RootContent, { type: T }>, DocumentBlock][] = [];
  for (const block of blocks) {
    visit(block.node, function (node) {
      if (node.type === type) found.push([node as Extract<RootContent, { type: T }>, block]);
    });
  }
  return found;
}
