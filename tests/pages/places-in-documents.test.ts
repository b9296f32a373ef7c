import fc from "fast-check";
import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { documentBlocks } from "../../src/pages/components/document-blocks.ts";
import { placeWords } from "../../src/pages/components/place-words.ts";
import { searchEntries } from "../../src/pages/components/search-entries.ts";

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
  expect(figures.map(({ id, paragraph }) => [id, paragraph])).toEqual([["n", 1]]);
  expect(footnotes.map(({ number, label, block }) => [number, label, block])).toEqual([
    [2, "x", 2],
    [1, "y", 1],
    [3, "z", 1],
  ]);
});

test("a heading stands above the next paragraph, or below the last", () => {
  const { citations } = read("# On [it](@a)\n\nOne.\n\n## In [this](@a)\n\nTwo.\n\n## [Last](@a)\n")
    .sources[0]!;
  expect(citations.map((citation) => placeWords(citation))).toEqual([
    "heading above paragraph 1",
    "heading above paragraph 2",
    "heading below paragraph 2",
  ]);
});

test("a footnote is found by its words", () => {
  const entry = searchEntries(read("One[^Ä_b].\n\n[^Ä_b]: *Ibid*, at 4.\n")).find(
    ({ kind }) => kind === "footnote",
  );
  expect(entry).toEqual({
    kind: "footnote",
    title: "Footnote 1 to paragraph 1 of “S”",
    text: "Ibid, at 4.",
    address: "/sources/s#fn-%C3%A4_b",
  });
});

/** Paragraphs, lists and footnotes that refer to footnotes, of which some are missing or stand twice. */
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
      const printed: [id: string, text: string][] = [];
      for (const { element } of documentBlocks(source, {
        citation: () => undefined,
        figure: () => "",
      })) {
        visit(element, "element", (node: Element) => {
          const id = String(node.properties["id"] ?? "");
          if (node.tagName === "li" && id.startsWith("fn-")) {
            printed.push([id, toString(node).trim().replace(/\d+/g, "")]);
          }
        });
      }
      for (const { number, label, text } of source.footnotes) {
        expect(printed[number - 1]).toEqual([`fn-${label}`, text]);
      }
    }),
  );
});

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
