import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { pngText } from "./forms.ts";
import { ownWords, unquoted, withoutAddresses, type OwnWords } from "./own-voice.ts";
import { filesOf, pagesOf, site } from "./pages.ts";

const list = readFileSync(new URL("contested-words.txt", import.meta.url), "utf8");
const patterns = list
  .trim()
  .split("\n")
  .map((line) => line.replace("*", "[\\p{L}]*"));
const contested = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

describe("the notebook’s own voice uses no contested word", () => {
  test.each(pagesOf(site).map((page) => [page.path, page] as const))("%s", (_, { document }) => {
    expect(contestedIn(ownWords(document))).toEqual([]);
  });

  const files = filesOf(site);
  test.each(files.filter((path) => path.endsWith(".svg")))("%s", (path) => {
    const drawing = new JSDOM(readFileSync(join(site, path)), { contentType: "image/svg+xml" });
    expect(contestedIn(ownWords(drawing.window.document))).toEqual([]);
  });

  test.each(files.filter((path) => path.endsWith(".png")))("%s", (path) => {
    const texts = pngText(readFileSync(join(site, path)));
    expect(texts).not.toBe("");
    expect(contestedIn([{ where: path, words: unquoted(texts) }])).toEqual([]);
  });

  test.each(files.filter((path) => path.endsWith(".atom")))("%s", (path) => {
    const feed = new JSDOM(readFileSync(join(site, path)), { contentType: "text/xml" });
    // Keys and addresses are names, like titles of works, which are in quotation marks.
    const words = [...feed.window.document.querySelectorAll("title, summary, content")].map(
      (one) => ({
        where: `${path} ${one.localName}`,
        words: unquoted(one.textContent ?? "").replace(/citation key \S+/, ""),
      }),
    );
    expect(words.length).toBeGreaterThan(4);
    expect(contestedIn(words)).toEqual([]);
  });

  test("what is found", () => {
    const path = "search.json";
    const words: OwnWords[] = [];
    JSON.parse(readFileSync(join(site, path), "utf8"), function (this: unknown, name, value) {
      const { type } = (this ?? {}) as { type?: string };
      if (typeof value !== "string" || isOthers(name, type)) return value as unknown;
      words.push({ where: `${path} ${name}`, words: unquoted(value) });
      return value;
    });
    expect(words.length).toBeGreaterThan(2);
    expect(contestedIn(words)).toEqual([]);
  });

  test.each(files.filter((path) => path.endsWith(".jsonld")))("%s", (path) => {
    const words: OwnWords[] = [];
    JSON.parse(readFileSync(join(site, path), "utf8"), (name, value: unknown) => {
      // The words of the document, with the words before and after them.
      if (typeof value === "string" && !["exact", "prefix", "suffix"].includes(name)) {
        words.push({ where: `${path} ${name}`, words: unquoted(value) });
      }
      return value;
    });
    expect(words.length).toBeGreaterThan(2);
    expect(contestedIn(words)).toEqual([]);
  });

  test("what the library says about works, in a file for reference managers", () => {
    const items = JSON.parse(readFileSync(join(site, "library.json"), "utf8")) as {
      id: string;
      note?: string;
      annote?: string;
    }[];
    // The notes of records are plain text, with BibTeX quotation marks.
    const words = items.map(({ id, note = "", annote = "" }) => ({
      where: `library.json ${id}`,
      words: withoutAddresses(unquoted(`${note} ${annote}`)).replace(/"[^"]*"/g, ""),
    }));
    expect(words.length).toBeGreaterThan(12);
    expect(contestedIn(words)).toEqual([]);
  });

  test("figures in a table", () => {
    const path = "figures.csv";
    const [head = [], ...rows] = parse(readFileSync(join(site, path)), { bom: true }) as string[][];
    const own = ["label", "unit", "caution", "document"].filter((name) => head.includes(name));
    const words = rows.flatMap((row) =>
      own.map((name) => ({
        where: `${path} ${name}`,
        words: unquoted(row[head.indexOf(name)] ?? ""),
      })),
    );
    expect(words.length).toBeGreaterThan(12);
    expect(contestedIn(words)).toEqual([]);
  });

  test("figures as data", () => {
    const data = files.filter((path) => /^figures\/.*\.json$/.test(path));
    const words = data.flatMap((path) => {
      const rows: unknown = JSON.parse(readFileSync(join(site, path), "utf8"));
      if (!Array.isArray(rows)) return [{ where: path, words: unquoted(JSON.stringify(rows)) }];
      return rows.map((row: { label: string; unit: string }) => ({
        where: path,
        words: `${row.label} ${row.unit}`,
      }));
    });
    words.push({
      where: "datapackage.json",
      words: unquoted(readFileSync(join(site, "datapackage.json"), "utf8")),
    });
    expect(words.length).toBeGreaterThan(12);
    expect(contestedIn(words)).toEqual([]);
  });
});

test.each([
  ["<p>The massacre of that night</p>", ["massacre"]],
  ["<p>The <q>massacre</q> of that night</p>", []],
  ["<p>The “massacre” of that night</p>", ["massacre"]],
  ["<p title='Genocides'>That night</p>", ["Genocides"]],
  ["<p title='A “genocide”, it says'>That night</p>", []],
  [
    "<article data-source=a><p>bloody</p><div class=beside>bloody liberation</div></article>",
    ["bloody", "liberation"],
  ],
  [
    "<pre><code>@misc{genocide,\n  title = {The {Crime} of Genocide},\n  note = {terror}\n}</code></pre>",
    ["terror"],
  ],
])("reads %s", (html, expected) => {
  const { document } = new JSDOM(html).window;
  const found = ownWords(document).flatMap(({ words }) => words.match(contested) ?? []);
  expect(found).toEqual(expected);
});

/** In the search index: the searchable words of others’ texts, addresses, and names of works and articles. */
function isOthers(name: string, type: string | undefined): boolean {
  const ofOthers = ["words", "keys", "address", "page"];
  if (type === "provision" && name === "title") return true;
  return ofOthers.includes(name) || (type === "paragraph" && name === "text");
}

function contestedIn(all: readonly OwnWords[]): string[] {
  return all.flatMap(({ where, words }) =>
    (words.match(contested) ?? []).map(
      (word) => `${where}: “${word}” in: ${words.trim().slice(0, 160)}`,
    ),
  );
}
