import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { elementEnd, elementStart, lessThan, withoutMarks } from "./csl-marks.ts";

/** What is written before or after a work: text, or HTML whose elements are kept. */
export type Affix = string | readonly ElementContent[];

/** An affix as the processor takes it: its words, with a mark where an element starts and ends. */
export function affixText(affix: Affix | undefined, side: "prefix" | "suffix"): string {
  const nodes = nodesOf(affix);
  const text = nodes.map(writeNode).join("");
  // The processor puts a space beside a letter; it sees none behind a mark.
  const words = nodes.map((node) => toString(node)).join("");
  if (side === "prefix")
    return words === "" || /[\s([{«“‘„¿¡'"/–—-]$/u.test(words) ? text : `${text} `;
  return text.startsWith(elementStart) && /^[\p{L}\p{N}([]/u.test(words) ? ` ${text}` : text;
}

/** Put an affix’s elements back around the words that the processor wrote for it. */
export function affixContent(written: string, affix: Affix | undefined): ElementContent[] {
  const elements = elementsOf(nodesOf(affix));
  const root: ElementContent[] = [];
  const stack: ElementContent[][] = [root];
  for (const [token] of written.matchAll(/[\uFDD3\uFDD4]|[^\uFDD3\uFDD4]+/g)) {
    if (token === elementStart) {
      const element = elements.shift();
      if (!element) continue;
      const copy = { ...element, children: [] };
      stack.at(-1)?.push(copy);
      stack.push(copy.children);
    } else if (token === elementEnd) {
      if (stack.length > 1) stack.pop();
    } else {
      const value = withoutMarks(token.replaceAll(lessThan, "<"));
      if (value) stack.at(-1)?.push({ type: "text", value });
    }
  }
  return root;
}

function nodesOf(affix: Affix = ""): readonly ElementContent[] {
  return typeof affix === "string" ? [{ type: "text", value: affix }] : affix;
}

function writeNode(node: ElementContent): string {
  if (node.type === "text") return withoutMarks(node.value).replaceAll("<", lessThan);
  if (node.type !== "element") return "";
  return elementStart + node.children.map(writeNode).join("") + elementEnd;
}

function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) =>
    node.type === "element" ? [node, ...elementsOf(node.children)] : [],
  );
}
