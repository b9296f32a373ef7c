import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { asCited, reported } from "./as-cited.ts";
import { filesOf, site } from "./pages.ts";

const read = (path: string): string => readFileSync(join(site, path), "utf8");
const files = filesOf(site);
const transcript = read("sources/khojaly-2025.txt");
const characters = Array.from(transcript);
const { document } = new JSDOM(read("sources/khojaly-2025.html")).window;
const article = document.querySelector("article[data-source='khojaly-2025']")!;
const [source] = readNotebook(new URL("../../", import.meta.url).pathname).sources;

test("the transcript is the one that was received", () => {
  const bytes = readFileSync(join(site, "sources/khojaly-2025.txt"));
  expect(bytes.length).toBe(6200);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "edfe50f19a394ef3399048743cf26c160730daf41b0f2469e1311198ded3686d",
  );
});

test("the page holds all words of the transcript, in order and nothing else", () => {
  const expected = transcript
    .replace("to\n\nArmenia", "to Armenia")
    .replace(/^## (?:\*\*(.*)\*\*)?/gm, "$1");
  expect(words(textOf(article))).toBe(words(expected));
});

test.each(asCited)("“$words” cites $records", ({ words: asPrinted, records }) => {
  const citations = source!.citations.filter((citation) => citation.asCited === asPrinted);
  expect(citations.map(({ items }) => items.map(({ key }) => key))).toEqual([records]);

  const span = document.getElementById(`cite-${citations[0]!.number}`);
  expect(words(span?.textContent ?? "")).toBe(words(asPrinted.split(" … ")[0]!));
  for (const key of records) {
    expect(document.getElementById(`ref-${key}`)?.textContent).toContain(asPrinted);
    const work = new JSDOM(read(`works/${key}.html`)).window.document;
    const quotes = [...work.querySelectorAll("q")].map((quote) => quote.textContent);
    expect(quotes).toContain(asPrinted);
  }
});

test("no other words cite a record", () => {
  expect(source!.citations.map(({ asCited: printed }) => printed).sort()).toEqual(
    asCited.map(({ words: printed }) => printed).sort(),
  );
});

test.each(reported)("$id is $printed", ({ id, printed, value }) => {
  const data = document.querySelector<HTMLDataElement>(`data#figure-${id}`);
  expect(data?.textContent).toBe(printed);
  expect(data?.value).toBe(String(value));
});

test("no other number is a figure", () => {
  const found = [...article.querySelectorAll("data")].map(({ id }) => id.replace("figure-", ""));
  expect(found.sort()).toEqual(reported.map(({ id }) => id).sort());
});

interface Row {
  id: string;
  printed: string;
  value: number | string;
  partOf: string | null;
  start: number | string;
  end: number | string;
  quote: string;
  quoteStart: number | string;
  quoteEnd: number | string;
  sha256: string;
}

const data = files.filter((path) => /^figures.*\.(?:csv|json)$/.test(path));

describe.each(data.filter((path) => !path.endsWith("-metadata.json")))("%s", (path) => {
  const text = read(path);
  const rows = (path.endsWith(".csv") ? parse(text, { columns: true }) : JSON.parse(text)) as Row[];

  test("has the words that stand at its places in the transcript", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(at(row.start, row.end)).toBe(row.printed);
      expect(at(row.quoteStart, row.quoteEnd)).toBe(row.quote);
      expect(row.quote).toContain(row.printed);
      const known = reported.find(({ id }) => id === row.id);
      expect(Number(row.value)).toBe(known?.value);
      expect(row.printed).toBe(known?.printed);
      expect(row.partOf || undefined).toBe(known?.partOf);
    }
  });
});

test("the stable files are there", () => {
  const formats = ["bib", "biblatex.bib", "ris", "json", "rdf"];
  const expected = [
    ...formats.map((format) => `library.${format}`),
    ...asCited
      .flatMap(({ records }) => records)
      .flatMap((key) => [
        `works/${key}.html`,
        ...formats.map((format) => `works/${key}.${format}`),
      ]),
    ...["sources/khojaly-2025.html", "sources/khojaly-2025.txt", "datapackage.json", "figures.csv"],
    ...[...reported.map(({ id }) => id), "killed-by-group", "fate-unknown-by-group"].flatMap(
      (id) => [
        ...["svg", "png", "csv", "json", "html"].map((ext) => `figures/khojaly-2025/${id}.${ext}`),
        `embed/khojaly-2025/${id}.html`,
      ],
    ),
    ...["index.html", "works/index.html", "figures/index.html", "method.html", "404.html"],
  ];
  expect(expected.filter((path) => !files.includes(path))).toEqual([]);
});

function at(start: number | string, end: number | string): string {
  return characters.slice(Number(start), Number(end)).join("");
}

/** The text of an element, with its blocks separated. */
function textOf(element: Element): string {
  const blocks = [...element.querySelectorAll("p, h2")].map((block) => block.textContent);
  return blocks.join(" ");
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
