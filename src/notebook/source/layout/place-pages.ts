import type { Parent, Root, RootContent } from "mdast";
import type { NumberPlaceNode } from "../numbering/own-number.ts";
import { numberId } from "../numbering/normal-number.ts";
import { cutTexts, textsAt, type TextOf } from "../cut-texts.ts";
import type { PageStart } from "./lay-out.ts";
import type { ReadingText } from "./reading-text.ts";

/** Put the places where pages begin into a tree whose offsets are those of the reading text. */
export function placePages(
  tree: Root,
  pages: readonly PageStart[],
  { fromFile }: ReadingText,
  textOf: TextOf,
): void {
  const seen = new Set<string>();
  for (const { number, at } of pages) {
    const offset = fromFile(at);
    const id = numberId("page", number);
    if (seen.has(id)) continue;
    seen.add(id);
    const point = { line: 1, column: 1, offset };
    const place: NumberPlaceNode = {
      type: "numberPlace",
      scheme: "page",
      printed: number,
      id,
      children: [],
      position: { start: point, end: { ...point } },
    };
    const texts = textsAt(tree, offset, offset);
    cutTexts(texts, textOf, () => place);
    if (texts.length > 0) continue;
    // A page that begins with a Markdown mark begins with the mark’s block.
    const block = tree.children.find(({ position }) => (position?.end.offset ?? 0) > offset);
    const first = block && firstParent(block);
    (first?.children as RootContent[] | undefined)?.unshift(place);
  }
}

/** The first paragraph, heading or table cell in a block. */
function firstParent(node: RootContent): Parent | undefined {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
    return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children as RootContent[]) {
    const found = firstParent(child);
    if (found) return found;
  }
  return undefined;
}
