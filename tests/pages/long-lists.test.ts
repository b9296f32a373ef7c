import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateNotebook } from "../../bench/generate-notebook.mjs";
import { writeNotebook } from "../../bench/write-notebook.mjs";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { html } from "../../src/pages/components/parts/html.ts";
import { pathOf, withoutIndex } from "../../src/pages/addresses.ts";
import { pageAddresses } from "../../src/pages/graph-pages.ts";
import { pageContent } from "../../src/pages/host/page-content.ts";
import { wholeTemplates } from "../../src/pages/host/whole-templates.ts";

let root: string;
let notebook: Notebook;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "apparatus-long-"));
  writeNotebook(root, generateNotebook(60, { documents: 45, figures: 200 }));
  notebook = readNotebook(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The addresses that a page links to, relative to the root of the site. */
function linksOf(path: string, kind: string, params: Readonly<Record<string, string>>): string[] {
  const body = html(pageContent(kind, notebook, path, params).body);
  const links: string[] = [];
  visit(fromHtml(body, { fragment: true }), "element", ({ tagName, properties }) => {
    if (tagName !== "a" || properties["href"] === undefined) return;
    const { host, pathname } = new URL(String(properties["href"]), `https://site.example${path}`);
    if (host === "site.example") links.push(decodeURIComponent(pathname));
  });
  return links;
}

/** Pages of one thing, whose links are not followed. */
const isLeaf = new Set(["source", "work", "figure"]);

test("every page can be reached from the lists by links alone", () => {
  const kinds = wholeTemplates(root);
  const pages = new Map(
    [...pageAddresses(notebook)].map((one) => [
      withoutIndex(pathOf(one)),
      { path: pathOf(one), kind: kinds.get(one.template)!, params: one.params },
    ]),
  );
  for (const list of ["sources", "figures", "works"]) {
    const path = `/${list}/index`;
    pages.set(`/${list}/`, { path, kind: kinds.get(path)!, params: {} });
  }
  const reached = new Set(["/sources/", "/figures/", "/works/"]);
  for (const address of reached) {
    const page = pages.get(address);
    if (page && !isLeaf.has(page.kind))
      for (const link of linksOf(page.path, page.kind, page.params)) reached.add(link);
  }
  expect([...pages.keys()].filter((address) => !reached.has(address))).toEqual([]);
});

test("the first page and the 404 page name a few documents, and link to all", () => {
  for (const [path, kind] of [
    ["/index", "home"],
    ["/404", "not-found"],
  ] as const) {
    const links = linksOf(path, kind, {});
    expect(links.filter((link) => link.startsWith("/sources/studies-")).length).toBeLessThan(12);
    expect(links).toContain("/sources/");
  }
});

test("a page after the last is not found", () => {
  for (const kind of ["documents", "figures", "works"]) {
    const { title } = pageContent(kind, notebook, "/works/page/99", { page: "99" });
    expect(title).toBe("Page not found");
  }
});
