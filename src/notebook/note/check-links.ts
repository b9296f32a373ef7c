import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Root } from "mdast";
import type { Point, Position } from "unist";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { isFile } from "../../is-file.ts";
import { nearestNames } from "../../nearest-names.ts";
import { report } from "../../report.ts";
import { alternatives } from "../../alternatives.ts";
import { htmlAddresses } from "./html-addresses.ts";

/** What the links of a page may lead to; passed in by a command, because `notebook/` knows no site. */
export interface LinkTargets {
  /** The folder of the notebook’s pages. */
  folder: string;
  /** Addresses of the site, such as `/works/genocide` and `/library.bib`; requested only when a link is found. */
  addresses(): ReadonlySet<string>;
  /** What to fix so that the site has an address. */
  whyNotMade(address: string): string | undefined;
}

/** Where a page leads, or what it shows. */
interface Addressed {
  url: string;
  isPicture: boolean;
  /** Whether it is HTML, which may lead to what a loader makes. */
  isHtml: boolean;
  position: Position | Point | undefined;
}

/**
 * Report links of an authored page that lead to no page or file of the site, and missing pictures, in Markdown
 * or in HTML. Places inside a page are not checked.
 *
 * @param address
 *   The address of the page: `/notes/figures-as-data`.
 */
export function checkLinks(tree: Root, file: VFile, address: string, targets: LinkTargets): void {
  for (const { url, isPicture, isHtml, position } of addressesIn(tree, file)) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|@|\?)|\$\{|^$/i.test(url)) continue;
    const path = pathOf(url, address);
    if (path === undefined) continue;
    const found = fileBehind(path, targets.folder);
    if (found === "made" && !isPicture && !isHtml) {
      const name = url.replace(/[?#].*$/s, "");
      const reason = `Unexpected link to \`${url}\`, which a loader makes, expected \`<a href="${name}" download>\``;
      report(file, "broken-link", reason, position);
      continue;
    }
    if (found !== undefined) continue;
    const known = isPicture ? picturesAmong(targets.addresses()) : targets.addresses();
    if (known.has(normal(path))) continue;

    const why = targets.whyNotMade(normal(path));
    const near = why === undefined ? nearAddresses(normal(path), known) : [];
    const other = isPicture
      ? `a file of \`src/pages${dirname(path)}\``
      : "a page or a file of the site";
    const expected = why ?? alternatives(near, other);
    const what = isPicture ? "picture" : "link to";
    const reason = `Unexpected ${what} \`${url}\`, expected ${expected}`;
    report(file, "broken-link", reason, position, near);
  }
}

function addressesIn(tree: Root, file: VFile): Addressed[] {
  const found: Addressed[] = [];
  const text = String(file);
  const places = location(text);
  visit(tree, (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      const { type, url, position } = node;
      found.push({ url, isPicture: type === "image", isHtml: false, position });
    }
    if (node.type !== "html") return;
    // In a list or a quotation the text has more than the HTML.
    let from = node.position?.start.offset ?? 0;
    for (const { tag, written } of htmlAddresses(node.value)) {
      const at = text.indexOf(written, from);
      if (at >= 0) from = at + written.length;
      const [start, end] = at >= 0 ? [places.toPoint(at), places.toPoint(from)] : [];
      const position = start && end ? { start, end } : node.position;
      const url = written.replaceAll("&amp;", "&").trim();
      found.push({ url, isPicture: tag === "img" || tag === "source", isHtml: true, position });
    }
  });
  return found;
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
