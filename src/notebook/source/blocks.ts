import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { sentences } from "./sentences.ts";
import { shownText, type ShownText } from "./shown-text.ts";

/** A top-level node of a document, with what is needed to say where its words stand. */
export interface DocumentBlock {
  /** Its own number; of a heading the next one, of anything else without a number the one before. */
  number: number;
  numbered: boolean;
  node: RootContent;
  shown: ShownText;
  /** Of the text shown. */
  sentences: readonly { start: number; end: number }[];
}

export function readBlocks(
  nodes: readonly RootContent[],
  value: string,
  lang: string,
): DocumentBlock[] {
  let last = 0;
  return nodes.map((node) => {
    const numbered = isNumbered(node);
    if (numbered) last++;
    const number = node.type === "heading" ? last + 1 : Math.max(1, last);
    const shown = shownText(node, value);
    return { number, numbered, node, shown, sentences: sentences(shown.text, lang, shown.breaks) };
  });
}

/** Whether a top-level node bears a number, `#p-n`: numbers stay for ever, so this never changes. */
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
