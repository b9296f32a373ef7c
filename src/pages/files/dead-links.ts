import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Links } from "../../served-address.ts";
import { pageLinks } from "./page-links.ts";

/** A link of a built site that leads nowhere. */
export interface DeadLink {
  /** The file that contains it, relative to the site’s folder. */
  page: string;
  /** The link as written there. */
  target: string;
  /** The page exists, but not the place in it. */
  isPlace: boolean;
}

export interface SiteOptions {
  /** Where the site will be: absolute links to it are followed too. */
  url?: string | undefined;
  /** Whether the host serves `/method.html` for `/method`. */
  links: Links;
}

/** The base address for a site that has none. */
const nowhere = "http://site.invalid/";

/**
 * Follow each link of a built site to its file and its place there: links in pages, style sheets, feeds and the
 * sitemap. Other hosts are not contacted.
 */
export function deadLinks(folder: string, { url = nowhere, links }: SiteOptions): DeadLink[] {
  const files = new Set(filesIn(folder));
  const root = new URL(url);
  const places = new Map<string, ReadonlySet<string>>();
  const wanted: { page: string; target: string; file: string; id: string }[] = [];
  const dead: DeadLink[] = [];
  for (const page of files) {
    const found = linksIn(page);
    for (const target of found.targets) {
      const place = addressOf(target, page, found.base);
      if (place === "elsewhere") continue;
      const file = place && fileAt(place.path);
      if (file === undefined) dead.push({ page, target, isPlace: false });
      else if (place && place.id !== "" && file.endsWith(".html"))
        wanted.push({ page, target, file, id: place.id });
    }
  }
  const lost = wanted.filter(({ file, id }) => places.get(file)?.has(id) === false);
  return [...dead, ...lost.map(({ page, target }) => ({ page, target, isPlace: true }))];

  function linksIn(file: string): { targets: Iterable<string>; base?: string | undefined } {
    const ending = extname(file);
    if (ending === ".html") {
      const { links: targets, ids, base } = pageLinks(textOf(file));
      places.set(file, ids);
      return { targets, base };
    }
    const pattern = patterns.get(ending);
    if (!pattern) return { targets: [] };
    const found = Array.from(textOf(file).matchAll(pattern), ([, target = ""]) => target);
    return { targets: new Set(found) };
  }

  function textOf(file: string): string {
    return readFileSync(join(folder, file), "utf8");
  }

  /** A link’s path from the site’s root, and the id of its place; undefined if it leaves the site. */
  function addressOf(
    target: string,
    page: string,
    base: string | undefined,
  ): { path: string; id: string } | "elsewhere" | undefined {
    const isFull = URL.canParse(target) || target.startsWith("//");
    const here = new URL(encodeURI(page), root);
    const from = base === undefined ? here : new URL(base, here);
    if (!URL.canParse(target, from)) return undefined;
    const to = new URL(target, from);
    if (to.origin !== root.origin || !to.pathname.startsWith(root.pathname))
      return isFull ? "elsewhere" : undefined;
    const id = decoded(to.hash.slice(1).replace(/:~:.*$/s, ""));
    return { path: decoded(to.pathname.slice(root.pathname.length)), id };
  }

  function fileAt(path: string): string | undefined {
    const isFolder = path === "" || path.endsWith("/");
    const candidates = isFolder ? [`${path}index.html`] : [path, `${path}/index.html`];
    if (!isFolder && links === "clean") candidates.push(`${path}.html`);
    return candidates.find((one) => files.has(one));
  }
}

/** Files other than pages that contain addresses, by extension. */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  [".css", /\burl\(\s*["']?([^"')\s]+)["']?\s*\)/g],
  [".atom", /\bhref="([^"]+)"/g],
  [".xml", /<loc>([^<]+)<\/loc>/g],
]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

/** A percent sign may encode nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
