import type { Element, Nodes as HastNodes } from "hast";
import type { Root } from "mdast";
import { toHast, type Options } from "mdast-util-to-hast";
import { writeHtml } from "../../write-html.ts";
import { neutraliseAddresses } from "../resolve/safe-addresses.ts";

/**
 * Write a document as HTML, block by block, so that the HTML of all blocks is never in memory as trees. Takes the
 * blocks out of the tree.
 */
export function documentHtml(tree: Root, options: Options): string {
  const written: string[] = [];
  const write = (node: HastNodes): void => {
    neutraliseAddresses(node);
    written.push(writeHtml(node));
  };
  const footnotes = toHast(tree, {
    ...options,
    handlers: {
      root(state, root: Root): Element[] {
        const rest = root.children.reverse();
        for (let block = rest.pop(); block; block = rest.pop()) {
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
  return written.join("");
}
