import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";

export const site = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A page of the built site. */
export interface Page {
  /** Relative to the root of the site, with forward slashes: `works/genocide.html`. */
  path: string;
  html: string;
  document: Document;
}

/** The paths of all files of a built site. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((path) => path.replaceAll("\\", "/").replace(/^\//, ""))
    .sort();
}

/** All pages of a built site, including those to embed. */
export function pagesOf(folder: string): Page[] {
  return filesOf(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) => {
      const html = readFileSync(join(folder, path), "utf8");
      return { path, html, document: new JSDOM(html).window.document };
    });
}

/** Pages in the frame of the site; the others are for embedding. */
export function isFramed({ path }: Page): boolean {
  return !path.startsWith("embed/");
}
