import { h, type Child, type Result } from "hastscript";
import { eachElement } from "./each-element.ts";

const kinds = new Set(["alternate", "item", "unapi-server"]);

/** Mark files and pages named in a head, which Framework would take for its own files. */
export function markedExternal(head: Child): Result {
  const tree = h(null, head);
  eachElement(tree, ({ tagName, properties }) => {
    const rel = [properties.rel ?? []].flat().map(String);
    if (tagName === "link" && kinds.has(rel[0] ?? "")) properties.rel = ["external", ...rel];
  });
  return tree;
}

/** Remove the marks from a page written by Framework. */
export function asWritten(page: string): string {
  return page.replace(/<(?:link|img|source|audio|video)\b(?:"[^"]*"|[^">])*>/g, (tag) =>
    tag
      .replace(/rel="external (alternate|item|unapi-server)/, 'rel="$1')
      .replace(/^(<(?:img|source|audio|video)\b.*) rel="external"/s, "$1"),
  );
}
