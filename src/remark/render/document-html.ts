import type { Element, ElementContent, Nodes as HastNodes } from "hast";
import type { Root, RootContent } from "mdast";
import { toHast, type Options } from "mdast-util-to-hast";
import { writeHtml } from "../../write-html.ts";
import { neutraliseAddresses } from "../resolve/safe-addresses.ts";

/**
 * Write a document as HTML, block by block, so that the HTML of all blocks is never in memory as trees. Takes the
 * blocks out of the tree.
 *
 * @param before
 *   What is still to be done to a block.
 */
export function documentHtml(
  tree: Root,
  options: Options,
  before: (block: RootContent) => void,
): string {
  const written: string[] = [];
  const write = (node: HastNodes): void => {
    neutraliseAddresses(node);
    for (const part of partsOf(node)) written.push(part);
  };
  const footnotes = toHast(tree, {
    ...options,
    handlers: {
      root(state, root: Root): Element[] {
        const rest = root.children.reverse();
        for (let block = rest.pop(); block; block = rest.pop()) {
          before(block);
          for (const node of [state.one(block, root) ?? []].flat()) {
            if (written.length > 0) written.push("\n");
            write(node);
          }
        }
        return [];
      },
    },
  });
  write(footnotes);
  written.push("\n");
  return written.join("");
}

/** Elements whose HTML is that of their children between their tags. */
const plainElements: ReadonlySet<string> = new Set(["ol", "section", "ul"]);

/** The HTML of a node; that of a list item by item, because each level of a tree copies the HTML below it. */
function* partsOf(node: HastNodes): Iterable<string> {
  if (node.type !== "element" || !plainElements.has(node.tagName)) yield writeHtml(node);
  else {
    const children: ElementContent[] = [];
    const tags = writeHtml({ ...node, children });
    const end = tags.lastIndexOf("</");
    yield tags.slice(0, end);
    for (const child of node.children) yield* partsOf(child);
    yield tags.slice(end);
  }
}
