import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { catalogueStyle, styleNames } from "../catalogue/csl-catalogue.ts";
import { installedStyleNames, styleFolders } from "../catalogue/installed-styles.ts";
import { shortStyleNames } from "../catalogue/short-style-names.ts";
import { budgets } from "../budgets.ts";
import { readStyle } from "../csl/style/read-style.ts";
import { decodeBytes } from "../decode-bytes.ts";
import { statsOfFile } from "../is-file.ts";
import { nearestNames } from "../nearest-names.ts";
import { styleOfCsl, type Style } from "./style-of-csl.ts";

export type { Style, StyleKind } from "./style-of-csl.ts";

/** Styles by origin; those from files also by modification time, since a file may change. */
const read = new Map<string, Style | undefined>();

/**
 * Find a style, offline.
 *
 * @param name
 *   A path ending in `.csl`, or a name. Names are looked up in the given folders, the short names
 *   (`catalogue/short-style-names.ts`), the catalogue of public styles, and where Zotero, Pandoc and Debian keep
 *   theirs. A dependent style gives the style it depends on.
 * @param folders
 *   The notebook’s own style folders.
 * @returns
 *   `undefined` if there is no such style, or it is not CSL: the caller reports `unknown-style`.
 */
export function loadStyle(name: string, folders: readonly string[] = []): Style | undefined {
  return findStyle(name, folders, new Set());
}

/** The names of styles nearest to an unknown one; at most three. */
export function nearestStyles(name: string): string[] {
  const all = [...shortStyleNames.keys(), ...styleNames(), ...installedStyleNames()];
  return nearestNames(name, [...new Set(all)]);
}

function findStyle(name: string, folders: readonly string[], seen: Set<string>): Style | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  const full = shortStyleNames.get(name) ?? nameInAddress(name);
  const style = styleAt(full, folders);
  if (!style) return undefined;
  const { parent } = style.csl.facts;
  if (parent !== undefined) return findStyle(parent.split("/").pop() ?? "", folders, seen);
  return { ...style, name };
}

/** The name in a style’s address, `https://www.zotero.org/styles/apa`. */
function nameInAddress(name: string): string {
  return (
    /^https?:\/\/(?:www\.)?zotero\.org\/styles\/([\w.-]+?)(?:\.csl)?$/i.exec(name)?.[1] ?? name
  );
}

function styleAt(name: string, folders: readonly string[]): Style | undefined {
  if (name.endsWith(".csl")) return styleOfFile(name);
  if (!/^[\w.-]+$/.test(name)) return undefined;
  return (
    firstOf(folders, name) ??
    known(`catalogue\0${name}`, () => {
      const csl = catalogueStyle(name);
      return csl && styleOfCsl(name, csl, []);
    }) ??
    firstOf(styleFolders(), name)
  );
}

function firstOf(folders: readonly string[], name: string): Style | undefined {
  for (const folder of folders) {
    const style = styleOfFile(join(folder, `${name}.csl`));
    if (style) return style;
  }
  return undefined;
}

function styleOfFile(path: string): Style | undefined {
  const stats = statsOfFile(path);
  if (!stats || stats.size > budgets.styleSize) return undefined;
  return known(`${path}\0${stats.mtimeMs}\0${stats.size}`, () => {
    try {
      const { style: csl, messages } = readStyle(decodeBytes(readFileSync(path)).text);
      const style = styleOfCsl(basename(path, ".csl"), csl, messages);
      return style && { ...style, path };
    } catch {
      return undefined; // unreadable counts as missing
    }
  });
}

function known(place: string, find: () => Style | undefined): Style | undefined {
  if (!read.has(place)) read.set(place, find());
  return read.get(place);
}
