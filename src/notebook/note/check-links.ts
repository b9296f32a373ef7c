import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { isFile } from "../../is-file.ts";
import { nearestNames } from "../../nearest-names.ts";
import { report } from "../../report.ts";
import { alternatives } from "../../alternatives.ts";

/** What the links of a page may lead to; passed in by a command, because `notebook/` knows no site. */
export interface LinkTargets {
  /** The folder of the notebook’s pages. */
  folder: string;
  /** Addresses of the site, such as `/works/genocide` and `/library.bib`; requested only when a link is found. */
  addresses(): ReadonlySet<string>;
  /** What to fix so that the site has an address. */
  whyNotMade(address: string): string | undefined;
}

/**
 * Report links of an authored page that lead to no page or file of the site, and missing pictures. Raw HTML, and
 * places inside a page, are not checked.
 *
 * @param address
 *   The address of the page: `/notes/figures-as-data`.
 */
export function checkLinks(tree: Root, file: VFile, address: string, targets: LinkTargets): void {
  visit(tree, ["link", "image", "definition"], (node) => {
    if (!("url" in node) || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|@|\?)|\$\{|^$/i.test(node.url)) return;
    const path = pathOf(node.url, address);
    if (path === undefined) return;
    const isPicture = node.type === "image";
    const found = fileBehind(path, targets.folder);
    if (found === "made" && node.type === "link") {
      const name = node.url.replace(/[?#].*$/s, "");
      const reason = `Unexpected link to \`${node.url}\`, which a loader makes, expected \`<a href="${name}" download>\``;
      report(file, "broken-link", reason, node.position);
      return;
    }
    if (found !== undefined) return;
    const known = isPicture ? picturesAmong(targets.addresses()) : targets.addresses();
    if (known.has(normal(path))) return;

    const why = targets.whyNotMade(normal(path));
    const near = why === undefined ? nearAddresses(normal(path), known) : [];
    const other = isPicture
      ? `a file of \`src/pages${dirname(path)}\``
      : "a page or a file of the site";
    const expected = why ?? alternatives(near, other);
    const what = isPicture ? "picture" : "link to";
    const reason = `Unexpected ${what} \`${node.url}\`, expected ${expected}`;
    report(file, "broken-link", reason, node.position, near);
  });
}

/** Suggest a file of the same name elsewhere, or else similar addresses. */
function nearAddresses(path: string, known: ReadonlySet<string>): string[] {
  const name = basename(path);
  const same = name.includes(".") ? [...known].filter((one) => basename(one) === name) : [];
  return same.length > 0 ? same.slice(0, 3) : nearestNames(path, known);
}

/** A page may be requested with or without `.html`, a folder by its page `index`. */
export function normal(path: string): string {
  return path.replace(/\.html$/, "").replace(/\/index$/, "/");
}

function pathOf(url: string, address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, `https://site.example${address}`).pathname);
  } catch {
    return undefined;
  }
}

/**
 * Whether a file is among the pages, or is made by a loader such as `data.csv.js`.
 *
 * @param path
 *   Relative to the folder of the pages, with a leading slash.
 */
export function fileBehind(path: string, folder: string): "there" | "made" | undefined {
  const full = join(folder, path);
  if (/\/$|\.md$/.test(path) || !basename(path).includes(".")) return undefined;
  if (existsSync(full)) return "there";
  const beside = dirname(full);
  const names = existsSync(beside) && !isFile(beside) ? readdirSync(beside) : [];
  return names.some((name) => name.startsWith(`${basename(full)}.`)) ? "made" : undefined;
}

function picturesAmong(addresses: ReadonlySet<string>): Set<string> {
  return new Set([...addresses].filter((address) => /\.(?:svg|png)$/.test(address)));
}
