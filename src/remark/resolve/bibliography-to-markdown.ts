import type { Element, ElementContent } from "hast";
import type { Nodes, Paragraph } from "mdast";
import type { Info, Options, State } from "mdast-util-to-markdown";
import { writeInlineMath } from "../citation/inline-math.ts";
import { phrasingOfHtml } from "../citation/phrasing-of-html.ts";
import type { Bibliography } from "./remark-bibliography.ts";

/**
 * Extend `mdast-util-to-markdown` with what the plugins leave in a tree: the bibliography, as a heading and one
 * paragraph per entry, and captions, which are already the images’ descriptions.
 */
export function bibliographyToMarkdown(): Options {
  return {
    handlers: {
      bibliography: writeList,
      caption: () => "",
      inlineMath: writeInlineMath,
    } as Options["handlers"] & object,
  };
}

function writeList(node: unknown, _parent: unknown, state: State, info: Info): string {
  const { hChildren } = (node as Bibliography).data;
  const blocks = hChildren.flatMap((child): Nodes[] => {
    if (child.type !== "element") return [];
    const children = phrasingOfHtml(child.children);
    if (child.tagName === "h2") return [{ type: "heading", depth: 2, children }];
    return child.children.flatMap((entry) =>
      entry.type === "element" ? [paragraphOf(entry)] : [],
    );
  });
  return blocks.map((block) => state.handle(block, undefined, state, info)).join("\n\n");
}

function paragraphOf(entry: Element): Paragraph {
  const children = phrasingOfHtml(withoutWaysBack(entry.children));
  const words = children.reduce<typeof children>((joined, node) => {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else joined.push(node);
    return joined;
  }, []);
  for (const node of words)
    if (node.type === "text") node.value = node.value.replace(/ {2,}/g, " ");
  const [first] = words;
  const last = words.at(-1);
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  return { type: "paragraph", children: words };
}

/** Leave out the arrows that lead from entries back to their citations. */
function withoutWaysBack(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes
    .filter((node) => node.type !== "element" || node.properties["role"] !== "doc-backlink")
    .map((node) =>
      node.type === "element" ? { ...node, children: withoutWaysBack(node.children) } : node,
    );
}
