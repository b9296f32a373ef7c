import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { slug } from "../../src/works/slug.ts";
import { hearing } from "../browser/hearing.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { serveSite } from "../browser/serve-site.ts";
import { apparatus, type Result } from "../cli/run.ts";
import { isLive } from "./is-live.ts";
import { notebookFrom } from "./notebook-from.ts";
import { filesOf, isFramed, pagesOf, type Page } from "./pages.ts";
import { faultsOf } from "./well-formed.ts";

const fixtures = fileURLToPath(new URL("fixtures/hostile/", import.meta.url));
const library = readFileSync(join(fixtures, "references.bib"), "utf8");
const keys = [...library.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key!);
const transcript = readFileSync(join(fixtures, "sources/hostile.txt"), "utf8");

let notebook: string;
let site: string;
let built: Result;
let pages: Page[];

beforeAll(() => {
  notebook = notebookFrom(fixtures);
  if (process.platform !== "win32") writeHostileNames(notebook);
  site = join(notebook, "dist");
  built = apparatus(notebook, ["build"]);
  pages = pagesOf(site);
});
afterAll(() => rmSync(notebook, { recursive: true, force: true }));

test("it builds", () => {
  expect(built.status, built.stderr).toBe(0);
  expect(keys.length).toBeGreaterThan(15);
});

test("none of it is executable in any page", () => {
  const live = pages.flatMap(({ path, document }) => {
    const found = [...document.querySelectorAll("*")].filter(isLive);
    return found.map((element) => `${path}: ${element.outerHTML.slice(0, 200)}`);
  });
  expect(live).toEqual([]);
});

test("other people’s parsers read all its data and scripts", () => {
  expect(filesOf(site).map((path) => path.replace(/^.*\//, ""))).toEqual(
    expect.arrayContaining(["library.atom", "corrections.atom", "hostile.comparisons.csv"]),
  );
  expect(faultsOf(site, pages)).toEqual([]);
});

test("what oEmbed gives is one frame of this site", () => {
  const answers = filesOf(site).filter((path) => path.startsWith("oembed/"));
  expect(answers.length).toBeGreaterThan(5);
  for (const path of answers) {
    const { html } = JSON.parse(readFileSync(join(site, path), "utf8")) as { html: string };
    const { body } = new JSDOM(html).window.document;
    const sources = Array.from(body.querySelectorAll("*"), (element) => {
      expect(isLive(element.cloneNode() as Element)).toBe(element.hasAttribute("src"));
      return `${element.localName} ${element.getAttribute("src")?.split("embed")[0]}`;
    });
    const own = "https://notebook.example/a%20b/";
    expect(sources, path).toEqual([`iframe ${own}`]);
  }
});

test("each chart, table and style of it is used", () => {
  for (const id of ["parts", "dots", "beside", "sources"]) {
    expect(filesOf(site)).toContain(`figures/hostile/${id}.svg`);
  }
  const text = (path: string): string =>
    pages.find((page) => page.path === path)!.document.body.textContent;
  expect(text("works/constructor.html")).toContain('<a href="javascript:alert(1)">x</a>');
  expect(text("works/constructor.html")).toContain("Right </title><script>");
  expect(text("sources/hostile.html")).toContain("Denied </title><script>");
  expect(text("works/constructor.html")).toContain("Changed </title><script>");
  expect(text("index.html")).toContain("Foot </title><script>");
});

test("nothing private is in any file", () => {
  expect(library).toContain("secret-user");
  const found = filesOf(site).filter((path) => {
    return /secret-|2021-03-04T05|\/home\/|C:.{0,4}Users/.test(
      readFileSync(join(site, path), "latin1"),
    );
  });
  expect(found).toEqual([]);
});

test("every page has the frame of the site and one title", () => {
  for (const { path, document } of pages) {
    if (path.startsWith("embed/")) continue;
    expect(document.querySelectorAll("head > title"), path).toHaveLength(1);
    expect(document.title).toContain('<script>alert("script")</script>');
    expect(document.querySelector("footer"), path).not.toBeNull();
  }
});

test("each key has a page and files of its own, which links reach", () => {
  const files = filesOf(site);
  const slugs = keys.map(slug);
  expect(new Set(slugs.map((one) => one.toLowerCase())).size).toBe(keys.length);
  const lists = pages.filter(({ path }) => /^works\/(?:index|page\/\d+)\.html$/.test(path));
  const links = lists.flatMap(({ path, document }) =>
    [...document.querySelectorAll("a[href]")].map(
      (link) => new URL(link.getAttribute("href")!, `http://site/${path}`).pathname,
    ),
  );
  keys.forEach((key, index) => {
    for (const extension of ["html", "bib", "biblatex.bib", "ris", "json", "rdf"]) {
      expect(files).toContain(`works/${slugs[index]}.${extension}`);
    }
    expect(links).toContain(`/works/${slugs[index]}`);
    const page = pages.find(({ path }) => path === `works/${slugs[index]}.html`)!.document;
    const codes = [...page.querySelectorAll("code")].map(({ textContent }) => textContent);
    expect(codes).toContain(key);
    const csl = JSON.parse(
      readFileSync(join(site, `works/${slugs[index]}.json`), "utf8"),
    ) as object[];
    expect(csl[0]).toMatchObject({ id: key });
  });
});

test("the site map and each page name the page by its address", () => {
  const { DOMParser } = new JSDOM("").window;
  const text = readFileSync(join(site, "sitemap.xml"), "utf8");
  const map = new DOMParser().parseFromString(text, "text/xml");
  expect(map.documentElement.namespaceURI).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  const listed = [...map.querySelectorAll("url > loc")].map(({ textContent }) => textContent!);
  const addressOf = (path: string): string =>
    `https://notebook.example/a%20b/${encodeURI(path).replace(/(?:(?<=^|\/)index)?\.html$/, "")}`;
  const files = filesOf(site);
  const framed = pages.filter((page) => isFramed(page) && page.path !== "404.html");
  expect([...listed].sort()).toEqual(framed.map(({ path }) => addressOf(path)).sort());
  for (const { path, document } of framed) {
    const linked = (rel: string): string | null | undefined =>
      document.querySelector(`link[rel~="${rel}"]`)?.getAttribute("href");
    expect(linked("canonical"), path).toBe(addressOf(path));
    if (/^works\/(?!index|page\/)/.test(path)) {
      expect(linked("cite-as"), path).toBe(addressOf(path));
      expect(files, path).toContain(`works/${linked("describedby")}`);
    }
  }
});

test("the document is shown as written", () => {
  const page = pages.find(({ path }) => path === "sources/hostile.html")!.document;
  const shown = page.querySelector("article[data-source]")!.textContent;
  for (const words of [
    'Raw <script>alert("raw")</script> and <img src=x onerror=alert("raw")>',
    'Templates ${alert(1)} and ${"nested ${alert(1)}"} and {{ alert(1) }} and <%= alert(1) %>',
    'display(alert("fence"))',
    'rel="external alternate" and class="observablehq--error" and <!-- apparatus: home -->',
    "<!-- apparatus: works -->",
    "x".repeat(3000),
    "key 0 <b>bold</b> ${alert(1)}",
    "<script>alert(1)</script> ${alert(1)} emended",
  ]) {
    expect(shown).toContain(words);
  }
  expect(readFileSync(join(site, "sources/hostile.txt"), "utf8")).toBe(transcript);
});

test("a browser runs none of it", async () => {
  const server = await serveSite(site);
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    const heard = await hearing(tab, server.address);
    const pictures = filesOf(site).filter((path) => path.endsWith(".svg"));
    for (const path of [...pages.map((page) => page.path), ...pictures]) {
      await tab.goto(server.address + encodeURI(path), { waitUntil: "load" });
    }
    for (const words of ["alert", "Title 0", "right"]) {
      await tab.goto(`${server.address}search?q=${words}`);
      await tab.waitForSelector(".search-results li");
    }
    expect(heard).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
}, 180_000);

test("a build that fails leaves the last site as it was", () => {
  const before = checksums();
  const source = join(notebook, "sources/hostile.md");
  const text = readFileSync(source, "utf8");
  writeFileSync(source, text.replace("Raw <script>", "Row <script>"));
  const wrong = apparatus(notebook, ["build"]);
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("transcript-differs");
  expect(wrong.stderr).toContain("Nothing was built");
  expect(checksums()).toEqual(before);

  writeFileSync(source, text);
  const page = join(notebook, "src/pages/broken.md");
  writeFileSync(page, "# Broken\n\n```js\nthis is no JavaScript\n```\n");
  const broken = apparatus(notebook, ["build"]);
  rmSync(page);
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain("/broken");
  expect(broken.stderr).not.toContain("    at ");
  expect(checksums()).toEqual(before);
  expect(readdirSync(notebook).filter((name) => name.startsWith(".dist"))).toEqual([]);
});

/** Files whose names other systems cannot have: sources, which the check reports, and a note with its table. */
function writeHostileNames(folder: string): void {
  const names = ["<img src=x onerror=alert(1)>", '${alert(1)} & "b"', "%zz 'c'", "a\nb", "-rf"];
  for (const name of names) {
    writeFileSync(join(folder, `sources/${name}.md`), "---\ntitle: T\nlang: en\n---\n\nText.\n");
    writeFileSync(join(folder, `sources/${name}.comparisons.csv`), "figure\n");
  }
  const [name = ""] = names;
  const table = `${name.replace(/[<>]/g, "\\$&")}.csv`;
  mkdirSync(join(folder, "src/pages/notes"), { recursive: true });
  writeFileSync(
    join(folder, `src/pages/notes/${name}.md`),
    `# A note\n\nSo [@constructor, p. 3] says, and [a table](<${table}>).\n`,
  );
  writeFileSync(join(folder, `src/pages/notes/${name}.csv`), "a,b\n1,2\n");
  writeFileSync(join(folder, `sources/${name}.txt`), "<script>alert(1)</script>\n");
}

function checksums(): Record<string, string> {
  return Object.fromEntries(
    filesOf(site).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(site, path)))
        .digest("hex"),
    ]),
  );
}
