import type { Nodes } from "mdast";
import { eachOfType } from "../each-of-type.ts";

/** Show raw HTML as its source text: flow HTML as a paragraph. */
export function htmlAsText(tree: Nodes): void {
  eachOfType(tree, "html", function (node, index, parent) {
    if (!parent || index === undefined) return;
    const text = {
      type: "text" as const,
      value: node.value,
      ...(node.position && { position: node.position }),
    };
    const flow = ["root", "blockquote", "listItem", "footnoteDefinition"].includes(parent.type);
    parent.children[index] = flow ? { type: "paragraph", children: [text] } : text;
  });
}
