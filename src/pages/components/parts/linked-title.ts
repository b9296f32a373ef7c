import type { ElementContent } from "hast";
import { h, type Child } from "hastscript";
import { withoutLinks } from "./without-links.ts";

/** A formatted citation whose title is a link; if a style changes the title, all of it is the link. */
export function linkedTitle(content: ElementContent[], title: string, href: string): Child {
  const link = (children: Child): ElementContent => h("a.entry-title", { href }, children);
  const linked = linkFirst(content, title, link);
  return linked ?? link(withoutLinks(content));
}

function linkFirst(
  nodes: readonly ElementContent[],
  title: string,
  link: (children: Child) => ElementContent,
): ElementContent[] | undefined {
  for (const [index, node] of nodes.entries()) {
    const put = replaced(node, title, link);
    if (put) return [...nodes.slice(0, index), ...put, ...nodes.slice(index + 1)];
  }
  return undefined;
}

function replaced(
  node: ElementContent,
  title: string,
  link: (children: Child) => ElementContent,
): ElementContent[] | undefined {
  if (node.type === "element" && node.tagName !== "a") {
    const children = linkFirst(node.children, title, link);
    return children && [{ ...node, children }];
  }
  if (node.type !== "text" || title === "") return undefined;
  const at = folded(node.value).indexOf(folded(title));
  if (at < 0) return undefined;
  const [before, words, after] = [
    node.value.slice(0, at),
    node.value.slice(at, at + title.length),
    node.value.slice(at + title.length),
  ];
  return [text(before), link(h("cite", words)), text(after)].filter(
    (part) => part.type !== "text" || part.value !== "",
  );
}

/** Levels quotation marks and capitals, which styles change, without changing the length. */
function folded(words: string): string {
  const plain = words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return plain.replace(/[^]/g, (unit) => {
    const small = unit.toLowerCase();
    return small.length === unit.length ? small : unit;
  });
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
