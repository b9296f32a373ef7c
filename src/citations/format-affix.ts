import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import type { Out } from "../csl/rich-text.ts";

/** What is written before or after a work: text, or HTML whose elements are kept. */
export type Affix = string | readonly ElementContent[];

/** Elements in affixes; the processor passes on their numbers. */
export type Elements = Element[];

/** An affix as the processor takes it, with a space between its words and the work. */
export function affixOut(
  affix: Affix | undefined,
  side: "prefix" | "suffix",
  elements: Elements,
): Out | undefined {
  const nodes = nodesOf(affix);
  const words = nodes.map((node) => toString(node)).join("");
  if (words === "") return undefined;
  const children = nodes.map((node) => toOut(node, elements));
  if (side === "prefix" && !/[\s([{«“‘„¿¡'"/–—-]$/u.test(words)) children.push(" ");
  if (side === "suffix" && /^[\p{L}\p{N}([]/u.test(words)) children.unshift(" ");
  return { children };
}

function nodesOf(affix: Affix = ""): readonly ElementContent[] {
  return typeof affix === "string" ? [{ type: "text", value: affix }] : affix;
}

function toOut(node: ElementContent, elements: Elements): Out {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const value = String(elements.push(node) - 1);
  return { children: node.children.map((child) => toOut(child, elements)), tag: "element", value };
}
