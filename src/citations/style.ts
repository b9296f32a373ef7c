import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { catalogueStyle, styleNames } from "../catalogue/csl-catalogue.ts";
import { installedStyleNames, styleFolders } from "../catalogue/installed-styles.ts";
import { shortStyleNames } from "../catalogue/short-style-names.ts";
import { budgets } from "../budgets.ts";
import type { StyleMessage } from "../csl/style/style-message.ts";
import { readStyle } from "../csl/style/read-style.ts";
import type { CslStyle } from "../csl/style/style-tree.ts";
import { decodeBytes } from "../decode-bytes.ts";
import { nearestNames } from "../nearest-names.ts";
import { fitItemOf, type FitItem } from "./legal/fit-item.ts";
import { ownTermsOf } from "./legal/own-terms.ts";
import { paragraphMarkOf, type ParagraphMark } from "./legal/paragraph-mark.ts";
import { treatyStyleOf, type TreatyStyle } from "./legal/treaty-styles.ts";

/** How a style points from the text to a work. */
export type StyleKind = "author-date" | "numeric" | "label" | "note";

/** A CSL style that was found and read, with what it needs beyond CSL. */
export interface Style {
  /** The name or path that it was asked for by. */
  name: string;
  kind: StyleKind;
  /** The file that it was read from; none of a style that comes with a package. */
  path?: string;
  /** For the formatter alone. */
  csl: CslStyle;
  /** What of it has no meaning and is left out. */
  messages: readonly StyleMessage[];
  /** The locale that the style asks for. */
  locale?: string;
  /** How it writes treaties, where CSL gets them wrong. */
  treaties?: TreatyStyle;
  /** What other works need to be printed right. */
  fit?: FitItem;
  /** How it writes a paragraph, where it would print its number as that of a page. */
  paragraph?: ParagraphMark;
}

/** Styles by where they come from; those of files with the time of the file, which may be written again. */
const read = new Map<string, Style | undefined>();

/**
 * Find a style, offline.
 *
 * @param name
 *   A path that ends in `.csl`; or a name: looked up in the folders given, among the short names
 *   (`aglc`, `bluebook`, `chicago`, `harvard`), in the catalogue of the public styles, and where
 *   Zotero, Pandoc and Debian keep theirs. A dependent style gives the style it depends on.
 * @param folders
 *   The notebook’s own folders of styles.
 * @returns
 *   `undefined` for a style that is nowhere or is no CSL: the caller reports `unknown-style`.
 */
export function loadStyle(name: string, folders: readonly string[] = []): Style | undefined {
  return findStyle(name, folders, new Set());
}

/** The names of styles nearest to one that is nowhere; at most three. */
export function nearestStyles(name: string): string[] {
  const all = [...shortStyleNames.keys(), ...styleNames(), ...installedStyleNames()];
  return nearestNames(name, [...new Set(all)]);
}

function findStyle(name: string, folders: readonly string[], seen: Set<string>): Style | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  const full = shortStyleNames.get(name) ?? name;
  const style = styleAt(full, folders);
  if (!style) return undefined;
  const { parent } = style.csl.facts;
  if (parent !== undefined) return findStyle(parent.split("/").pop() ?? "", folders, seen);
  return { ...style, name };
}

function styleAt(name: string, folders: readonly string[]): Style | undefined {
  if (name.endsWith(".csl")) return styleOfFile(name);
  if (!/^[\w.-]+$/.test(name)) return undefined;
  return (
    firstOf(folders, name) ??
    known(`catalogue\0${name}`, () => {
      const csl = catalogueStyle(name);
      return csl && toStyle(name, csl, []);
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
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > budgets.styleSize) return undefined;
  return known(`${path}\0${stats.mtimeMs}\0${stats.size}`, () => {
    try {
      const { style: csl, messages } = readStyle(decodeBytes(readFileSync(path)).text);
      const style = toStyle(basename(path, ".csl"), csl, messages);
      return style && { ...style, path };
    } catch {
      return undefined; // unreadable: as good as absent
    }
  });
}

function known(place: string, find: () => Style | undefined): Style | undefined {
  if (!read.has(place)) read.set(place, find());
  return read.get(place);
}

function toStyle(
  name: string,
  csl: CslStyle,
  messages: readonly StyleMessage[],
): Style | undefined {
  const { parent, defaultLocale: locale } = csl.facts;
  if (parent === undefined && csl.citation.layout.children.length === 0) return undefined;
  const treaties = treatyStyleOf(name);
  const fit = fitItemOf(name);
  const paragraph = paragraphMarkOf(name);
  const words = ownTermsOf(name);
  return {
    name,
    kind: kindOf(csl),
    csl: words ? { ...csl, locales: [...csl.locales, words] } : csl,
    messages,
    ...(locale && { locale }),
    ...(treaties && { treaties }),
    ...(fit && { fit }),
    ...(paragraph && { paragraph }),
  };
}

function kindOf({ facts }: CslStyle): StyleKind {
  if (facts.class === "note") return "note";
  const { citationFormat } = facts;
  return citationFormat === "numeric" || citationFormat === "label"
    ? citationFormat
    : "author-date";
}
