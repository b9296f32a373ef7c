import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** What a built page contains: its links as written, and the places fragments may point to. */
export interface PageLinks {
  links: readonly string[];
  ids: ReadonlySet<string>;
  /** The base of its links, if it has one. */
  base?: string;
}

/** Attributes that hold an address. */
const addresses = ["href", "src", "poster", "data"] as const;

/** Files that Framework’s scripts request by name: modules, attachments. */
const inScript = /["'](\.{1,2}\/_[a-z]+\/[^"'\s]+)["']/g;

/** Read the links and places of an HTML page. */
export function pageLinks(html: string): PageLinks {
  const tree: Root = fromHtml(html);
  const links: string[] = [];
  const ids = new Set<string>();
  let base: string | undefined;
  visit(tree, "element", ({ tagName, properties, children }: Element) => {
    if (tagName === "base" && typeof properties.href === "string")
      return void (base ??= properties.href);
    for (const id of [properties.id, tagName === "a" && properties.name]) {
      if (typeof id === "string") ids.add(id);
    }
    for (const name of addresses) {
      const value = properties[name];
      if (typeof value === "string") links.push(value);
    }
    // Each candidate may be followed by its size.
    const { srcSet } = properties;
    if (typeof srcSet === "string") {
      for (const one of srcSet.split(/,\s+/)) links.push(one.trim().split(/\s/)[0] ?? "");
    }
    const [content] = children;
    if (tagName === "script" && content?.type === "text") {
      for (const [, address = ""] of content.value.matchAll(inScript)) links.push(address);
    }
  });
  return { links: [...new Set(links)], ids, ...(base !== undefined && { base }) };
}
