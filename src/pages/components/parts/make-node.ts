import type { Element } from "hast";
import { h } from "hastscript";

/** Makes an element of a tree, as `MakeElement` has it. */
export function makeNode(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: (Element | string)[]
): Element {
  return h(name, attributes, ...contents);
}
