import type { ElementContent } from "hast";
import type { Literal, PhrasingContent, Text } from "mdast";
import { isFormula } from "../../citations/format-content.ts";
import { inlineMath } from "./inline-math.ts";

/**
 * Convert the HTML of a formatted citation or entry to Markdown; `sub` and `sup`, which Markdown has no marks for,
 * stay HTML.
 */
export function phrasingOfHtml(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value }];
    if (node.type !== "element") return [];
    const children = phrasingOfHtml(node.children);
    switch (node.tagName) {
      case "i":
      case "em":
        return [{ type: "emphasis", children }];
      case "b":
      case "strong":
        return [{ type: "strong", children }];
      case "a":
        // In Markdown an entry has no anchor that a link could lead to.
        if (node.properties["role"] === "doc-biblioref") return children;
        return [
          { type: "link", url: String(node.properties["href"] ?? ""), children: children as never },
        ];
      case "sub":
      case "sup":
        return [
          { type: "html", value: `<${node.tagName}>` },
          ...children,
          { type: "html", value: `</${node.tagName}>` },
        ];
      case "div":
        return [{ type: "text", value: " " }, ...children, { type: "text", value: " " }];
      case "code":
        return isFormula(node) ? [inlineMath(node) as Literal as Text] : children;
      default:
        return children;
    }
  });
}
