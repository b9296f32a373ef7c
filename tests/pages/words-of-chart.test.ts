import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Nodes } from "hast";
import { JSDOM } from "jsdom";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { figurePage } from "../../src/pages/components/figure/figure-page.tsx";
import { writeHtml } from "../../src/write-html.ts";
import { pageContext } from "../../src/pages/components/parts/page.ts";

const root = mkdtempSync(join(tmpdir(), "apparatus-words-of-chart-"));
afterAll(() => rmSync(root, { recursive: true }));

const body = `Of the lamps, :figure[40%]{#oil} burn oil and :figure[35%]{#gas} gas. Few burn wax.

A later count found that :figure[12%]{#wax} burn wax.
`;
const figures = Object.fromEntries(
  ["oil", "gas", "wax"].map((id) => [id, { label: id, unit: "%", of: "the lamps" }]),
);
const charts = {
  lamps: { title: "Lamps", form: "shares", figures: ["wax", "gas", "oil"] },
  first: { title: "Two lamps", form: "shares", figures: ["gas", "oil"] },
};

test("a chart has all words that its numbers come from, whatever the order of its rows", () => {
  mkdirSync(join(root, "sources"));
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "references.bib"), "");
  const front = { title: "Lamps", lang: "en", form: "plain", figures, charts };
  writeFileSync(join(root, "sources/a.md"), `---\n${JSON.stringify(front)}\n---\n\n${body}`);
  writeFileSync(join(root, "sources/a.txt"), body.replace(/:figure\[([^\]]*)\]\{#[a-z]+\}/g, "$1"));
  const notebook = readNotebook(root);
  const page = (figure: string): Document => {
    const context = pageContext(notebook, `/figures/a/${figure}`, { source: "a", figure });
    return new JSDOM(writeHtml(figurePage(context)!.body as Nodes)).window.document;
  };
  const texts = (of: Document, selector: string): (string | null)[] =>
    [...of.querySelectorAll(`.figure-words ${selector}`)].map(({ textContent }) => textContent);

  const all = page("lamps");
  const sentences = [
    "Of the lamps, 40% burn oil and 35% gas.",
    "A later count found that 12% burn wax.",
  ];
  expect(texts(all, "blockquote")).toEqual(sentences);
  expect(texts(all, "mark")).toEqual(["40%", "35%", "12%"]);
  expect(all.querySelector("svg desc")?.textContent).toContain(
    "Source: paragraph 1 and paragraph 2 of the document.",
  );
  expect(texts(page("first"), "blockquote")).toEqual(sentences.slice(0, 1));
});
