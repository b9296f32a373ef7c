import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apparatus, type Result } from "../cli/run.ts";
import { notebookFrom } from "./notebook-from.ts";
import { pagesOf, type Page } from "./pages.ts";

const entries = ["first", "second", "third"].map(
  (key) => `@book{${key}, author = {Doe, Jane}, title = {The ${key} book}, date = {2001}}\n`,
);
const text = "The book says so.\n\nAnother says so.\n";
const documents = ["one", "other", "own"].flatMap((id) => [
  [`sources/${id}.txt`, text],
  [`sources/${id}.md`, `---\ntitle: Document ${id}\nlang: en\nform: markdown\n---\n\n${text}`],
]);

let notebook: string;
let built: Result;
let pages: Map<string, Page>;

/** Works have a template with its own words; one document has its own page. */
beforeAll(() => {
  notebook = notebookFrom(fileURLToPath(new URL("fixtures/hostile/", import.meta.url)));
  rmSync(join(notebook, "sources"), { recursive: true });
  rmSync(join(notebook, "corrections.csv"));
  write("package.json", JSON.stringify({ type: "module", apparatus: { title: "Books" } }));
  write("references.bib", entries.join("\n"));
  for (const [path = "", contents = ""] of documents) write(path, contents);
  write(
    "src/pages/works/[work].md",
    "---\ntitle: A book\n---\n\nOf *books*.\n\n<!-- apparatus: work -->\n",
  );
  write("src/pages/sources/own.md", "# Its own page\n");
  built = apparatus(notebook, ["build"]);
  pages = new Map(pagesOf(join(notebook, "dist")).map((page) => [page.path, page]));
});
afterAll(() => rmSync(notebook, { recursive: true, force: true }));

test("it builds, with a page for each document and each work", () => {
  expect(built.status, built.stderr).toBe(0);
  const names = ["works/first", "works/second", "works/third", "sources/one", "sources/other"];
  for (const name of names) expect([...pages.keys()]).toContain(`${name}.html`);
});

test("each page of a whole template holds what is its own", () => {
  for (const id of ["one", "other"]) {
    const { document } = pages.get(`sources/${id}.html`)!;
    expect(document.title).toContain(`Document ${id}`);
    expect(document.querySelector("h1")?.textContent).toContain(`Document ${id}`);
    expect(document.querySelectorAll("#observablehq-header nav")).toHaveLength(1);
    expect(document.querySelectorAll("#observablehq-footer")).toHaveLength(1);
  }
});

test("the words of a template are on each of its pages", () => {
  for (const key of ["first", "second", "third"]) {
    const { document } = pages.get(`works/${key}.html`)!;
    expect(document.title).toContain("A book");
    expect(document.querySelector("main em")?.textContent).toBe("books");
    expect(document.querySelector("main h1")?.textContent).toContain(`The ${key} book`);
  }
});

test("a page in its own file takes precedence over the template", () => {
  expect(pages.get("sources/own.html")?.document.querySelector("h1")?.textContent).toBe(
    "Its own page",
  );
});

test("no page has a placeholder for its content, and no build files are left", () => {
  for (const [path, { html }] of pages) expect(html, path).not.toContain("<!-- apparatus:");
  expect(readdirSync(notebook).filter((name) => name.startsWith(".dist"))).toEqual([]);
});

test("an unknown kind stops the build, and its name is reported", () => {
  write("src/pages/sources/[source].md", "<!-- apparatus: sauce -->\n");
  const { status, stderr } = apparatus(notebook, ["build"]);
  expect(status).toBe(1);
  expect(stderr).toContain("No kind of page is called sauce");
});

function write(path: string, contents: string): void {
  mkdirSync(dirname(join(notebook, path)), { recursive: true });
  writeFileSync(join(notebook, path), contents);
}
