import fc from "fast-check";
import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { figurePlace } from "../../src/pages/components/parts/place-words.ts";
import type { Notebook } from "../../src/notebook/notebook.ts";
import type { Source } from "../../src/notebook/source/source.ts";
import { documentBlocks } from "../../src/pages/components/source/document-blocks.ts";
import { placeWords } from "../../src/pages/components/parts/place-words.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import { searchEntries } from "../../src/pages/search/search-entries.ts";

const en = wordsFor({ lang: "en" });

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "apparatus-footnotes-"));
  mkdirSync(join(root, "sources"));
  writeFileSync(join(root, "package.json"), '{ "apparatus": { "title": "T" } }');
  writeFileSync(join(root, "references.bib"), "@misc{a, title = {A}}\n");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a footnote belongs to the paragraph that refers to it, wherever it stands", () => {
  const { citations, figures, footnotes } = read(
    "One[^y].\n\nTwo[^x], and [one](@a) again[^y].\n\nThree.\n\n" +
      "[^x]: See [it](@a).\n\n[^y]: Some :figure[12]{#n}, as [they](@a) say[^z].\n\n[^z]: In [this](@a).\n",
  ).sources[0]!;
  expect(citations.map(({ words, block, footnote }) => [words, block, footnote])).toEqual([
    ["one", 2, undefined],
    ["it", 2, 2],
    ["they", 1, 1],
    ["this", 1, 3],
  ]);
  expect(figures.map((figure) => [figure.id, figurePlace(figure, en)])).toEqual([
    ["n", "footnote 1 to paragraph 1"],
  ]);
  expect(footnotes.map(({ number, label, block }) => [number, label, block])).toEqual([
    [2, "x", 2],
    [1, "y", 1],
    [3, "z", 1],
  ]);
});

test("footnotes keep the numbers that the document gives them", () => {
  const { notebook, page } = printed("See note 14.[^14] And[^2].\n\n[^14]: A.\n\n[^2]: B[^14].\n");
  const [fourteen, two] = notebook.sources[0]!.footnotes;
  expect([fourteen?.number, two?.number]).toEqual([14, 2]);
  expect(page.filter(({ tagName }) => tagName === "sup").map((one) => toString(one))).toEqual([
    "14",
    "2",
    "14",
  ]);
  const items = page.filter(({ tagName }) => tagName === "li");
  expect(items.map(({ properties }) => properties["value"])).toEqual(["14", "2"]);
  const back = page.filter(({ properties }) => "dataFootnoteBackref" in properties);
  expect(back.map(({ properties }) => properties["ariaLabel"])).toEqual([
    "Back to reference 14",
    "Back to reference 14-2",
    "Back to reference 2",
  ]);
});

test("numbers among other labels are not the document’s own", () => {
  const { notebook } = printed("One[^7] and two[^a].\n\n[^7]: A.\n\n[^a]: B.\n");
  expect(notebook.sources[0]!.footnotes.map(({ number }) => number)).toEqual([1, 2]);
});

test("a footnote referred to only by itself is not printed, and is reported", () => {
  const { file, footnotes } = read("One.\n\n[^s]: Self only, [it](@a)[^s].\n").sources[0]!;
  expect(footnotes).toEqual([]);
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain("text-not-shown");
});

test("a heading is above the next paragraph, or below the last", () => {
  const { citations } = read(
    "# On [it](@a)[^n]\n\nOne.\n\n## In [this](@a)\n\nTwo.\n\n" +
      "## [Last](@a)\n\n[^n]: As [they](@a) say.\n",
  ).sources[0]!;
  expect(citations.map((citation) => placeWords(citation, en))).toEqual([
    "heading above paragraph 1",
    "heading above paragraph 2",
    "heading below paragraph 2",
    "footnote 1 to the heading above paragraph 1",
  ]);
});

test("a footnote is found by its words", () => {
  const entry = searchEntries(read("One[^Ä_b].\n\n[^Ä_b]: *Ibid*, at 4.\n")).find(
    ({ kind }) => kind === "footnote",
  );
  expect(entry).toEqual({
    type: "footnote",
    kind: "footnote",
    title: "Footnote 1 to paragraph 1 of “S”",
    text: "Ibid, at 4.",
    address: "/sources/s#fn-%C3%A4_b",
  });
});

/** Paragraphs, lists and footnotes that refer to footnotes, some of them missing or duplicated. */
const label = fc.constantFrom("a", "b", "c", "d");
const references = fc.array(
  label.map((name) => `[^${name}]`),
  { maxLength: 3 },
);
const block = fc.oneof(
  references.map((to) => `Words${to.join("")}.`),
  references.map((to) => `- Item${to.join("")}.`),
  fc.tuple(label, references).map(([name, to]) => `[^${name}]: Note ${name}${to.join("")}.`),
  fc.tuple(label, references).map(([name, to]) => `> [^${name}]: Quoted ${name}${to.join("")}.`),
);

test("footnotes are numbered as they are printed", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const source = read(`Start.\n\n${blocks.join("\n\n")}\n`).sources[0]!;
      const items = elementsOf(source).filter(({ tagName }) => tagName === "li");
      const printed = items.flatMap((item) => {
        const id = String(item.properties["id"] ?? "");
        return id.startsWith("fn-") ? [[id, toString(item).trim().replace(/\d+/g, "")]] : [];
      });
      for (const { number, label, text } of source.footnotes) {
        expect(printed[number - 1]).toEqual([`fn-${label}`, text]);
      }
    }),
  );
});

function printed(annotated: string): { notebook: Notebook; page: Element[] } {
  const notebook = read(annotated);
  return { notebook, page: elementsOf(notebook.sources[0]!) };
}

function elementsOf(source: Source): Element[] {
  const links = {
    citation: () => undefined,
    footnotes: "Footnotes",
    footnoteBack: (number: string) => `Back to reference ${number}`,
    page: (number: string) => `Page ${number}`,
    figure: () => "",
  };
  const found: Element[] = [];
  for (const { element } of documentBlocks(source, links)) {
    visit(element, "element", (node) => void found.push(node));
  }
  return found;
}

function read(annotated: string): Notebook {
  const transcript = annotated
    .replace(/\[(\w+)\]\(@\w\)/g, "$1")
    .replace(/:figure\[(\d+)\]\{#\w\}/g, "$1");
  writeFileSync(join(root, "sources/s.txt"), transcript);
  writeFileSync(
    join(root, "sources/s.md"),
    `---\ntitle: S\nlang: en\nform: markdown\nfigures:\n  n: { label: N, unit: n }\n---\n\n${annotated}`,
  );
  return readNotebook(root);
}
