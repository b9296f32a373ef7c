import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueFolder, catalogueIndex } from "../../catalogue/catalogue-files.ts";
import { pageDrawingStyle } from "../../figures/draw/drawing-style.ts";
import { catalogueAddress } from "../addresses.ts";
import type { Assets } from "../host/finish-page.ts";

/** The compiled style sheet, scripts and fonts of the site; drawings bring their own styles. */
export interface SiteAssets extends Assets {
  /** By address: `/_apparatus/style-ABCD.css`. */
  files: ReadonlyMap<string, Uint8Array>;
}

const base = "/_apparatus/";

/**
 * @throws
 *   Error if the package has not been compiled.
 */
export function readSiteAssets(): SiteAssets {
  const folder = fileURLToPath(new URL("./site/", libraryFolder()));
  const names = readNames(fileURLToPath(new URL("./site.json", libraryFolder())));
  const find = (pattern: RegExp): string => {
    const name = names.find((one) => pattern.test(one));
    if (!name) throw new Error(`No file of the site is like ${pattern}: compile the package first`);
    return base + name;
  };
  const style = find(/^style-.*\.css$/);
  const files = new Map(names.map((name) => [base + name, readFileSync(join(folder, name))]));
  const rules = Buffer.from(`\n${pageDrawingStyle}`);
  files.set(style, Buffer.concat([files.get(style) ?? Buffer.of(), rules]));
  addCatalogue(files);
  const scripts = new Map(
    names.flatMap((name): [string, string][] => {
      const script = /^([a-z]+)-[A-Z0-9]+\.js$/.exec(name)?.[1];
      return script === undefined ? [] : [[script, base + name]];
    }),
  );
  const faces = [
    "serif-4-latin-wght-normal",
    "sans-3-latin-wght-normal",
    "sans-3-latin-wght-italic",
  ];
  const fonts = faces.map((face) => find(new RegExp(`^fonts/source-${face}-[A-Z0-9]+\\.woff2$`)));
  const sheet = Buffer.from(files.get(style) ?? []).toString();
  const styleText = sheet.replaceAll('url("./', `url("${base.slice(1)}`);
  return { style, styleText, scripts, fonts, files };
}

/** The compiled public styles and locales; a reader’s browser loads the ones it needs. */
function addCatalogue(files: Map<string, Uint8Array>): void {
  const folder = catalogueFolder();
  if (folder === undefined) return;
  const address = catalogueAddress(catalogueIndex().made);
  for (const name of readdirSync(folder))
    files.set(address + name, readFileSync(join(folder, name)));
}

/** The site’s files compiled from this code; those of earlier code may be in the same folder. */
function readNames(list: string): string[] {
  try {
    return JSON.parse(readFileSync(list, "utf8")) as string[];
  } catch {
    throw new Error(`${list} cannot be read: compile the package first`);
  }
}

/** Compiled modules are in `lib/` or `lib/chunks/`. */
function libraryFolder(): URL {
  const here = new URL(".", import.meta.url);
  return here.pathname.endsWith("/chunks/") ? new URL("../", here) : here;
}
