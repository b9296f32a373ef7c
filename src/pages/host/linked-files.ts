import { realpathSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { isFile } from "../../is-file.ts";
import { pageLinks } from "../files/page-links.ts";
import { pagesRoot } from "./whole-templates.ts";

/**
 * The files next to a page that it links to, by address: `/notes/table.csv`. Framework publishes, under its own
 * names, what cells load and pages show, but not files that are only linked.
 *
 * @param path
 *   Framework’s name for the page: `/notes/index`.
 */
export function linkedFiles(root: string, path: string, html: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const link of pageLinks(html).links) {
    if (!URL.canParse(link, here + path)) continue;
    const { origin, pathname } = new URL(link, here + path);
    const address = origin === here ? decoded(pathname) : undefined;
    const file = address === undefined ? undefined : fileBeside(root, address);
    if (address !== undefined && file !== undefined) found.set(address, file);
  }
  return found;
}

/** Not a real host: links that stay on it stay in the site. */
const here = "http://site.invalid";

/** What a site is made from, or what Framework generates. */
const made: ReadonlySet<string> = new Set(["", ".md", ".ts", ".tsx", ".jsx"]);

/** The file at an address that an author put among a notebook’s pages; no link leads out of the notebook. */
export function fileBeside(root: string, address: string): string | undefined {
  const names = address.split("/").slice(1);
  if (names.some((name) => name === "" || name.startsWith(".") || /[\\\0]/.test(name)))
    return undefined;
  if (made.has(extname(address))) return undefined;
  const file = join(root, pagesRoot, ...names);
  if (!isFile(file)) return undefined;
  return realpathSync(file).startsWith(realpathSync(root) + sep) ? file : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
