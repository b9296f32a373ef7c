import type { Element } from "hast";
import { h } from "hastscript";

/** Creates an element of a tree, as a `MakeElement`. */
export function makeNode(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: (Element | string)[]
): Element {
  return h(name, attributes, ...contents);
}
