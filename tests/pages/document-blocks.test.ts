import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visit } from "unist-util-visit";
import { afterEach, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { citationMark, citedWorks } from "../../src/pages/components/parts/cited-works.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import { documentBlocks } from "../../src/pages/components/source/document-blocks.ts";

const en = wordsFor({ lang: "en" });

let root: string;
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  [
    "a footnote between paragraphs",
    "One [alpha](@a)[^1].\n\n[^1]: A note on [beta](@b).\n\nTwo [gamma](@c).\n",
  ],
  [
    "footnotes in another order than their references",
    "One[^y] and[^x].\n\n[^x]: A note on [alpha](@a).\n\n[^y]: A note on [beta](@b), [gamma](@c).\n",
  ],
  [
    "a citation in a table and a list",
    "- [alpha](@a)\n- [beta](@b)\n\n| x |\n|---|\n| [gamma](@c) |\n",
  ],
])("words lead to the work that they cite: %s", (_, annotated) => {
  const links = linksOf(annotated);
  const works = { alpha: "#ref-a", beta: "#ref-b", gamma: "#ref-c" };
  expect(Object.fromEntries(links.map(({ words, href }) => [words, href]))).toEqual(works);
  // What the list of works says about a place is what is there.
  for (const { id, words, listed } of links) expect([id, listed]).toEqual([id, words]);
});

/** Each citation as on the page, and the words that the list of works gives for its id. */
function linksOf(annotated: string): { id: string; words: string; href: string; listed: string }[] {
  root = mkdtempSync(join(tmpdir(), "apparatus-blocks-"));
  mkdirSync(join(root, "sources"));
  writeFileSync(join(root, "package.json"), '{ "apparatus": { "title": "T" } }');
  writeFileSync(
    join(root, "references.bib"),
    ["a", "b", "c"].map((key) => `@misc{${key}, title = {${key}}}\n`).join("\n"),
  );
  const transcript = annotated.replace(/\[(\w+)\]\(@\w\)/g, "$1");
  writeFileSync(join(root, "sources/s.txt"), transcript);
  writeFileSync(join(root, "sources/s.md"), `---\ntitle: S\nlang: en\n---\n\n${annotated}`);
  const notebook = readNotebook(root);
  const source = notebook.sources[0]!;
  const works = citedWorks(source, notebook);
  const links: ReturnType<typeof linksOf> = [];
  for (const { element } of documentBlocks(source, {
    citation: (citation) => citationMark(citation, works, en),
    footnotes: "Footnotes",
    footnoteBack: (number: string) => `Back to reference ${number}`,
    page: (number: string) => `Page ${number}`,
    figure: () => "",
  })) {
    visit(element, "element", (node: Element) => {
      const { properties } = node;
      const id = String(properties["id"] ?? "");
      if (!id.startsWith("cite-")) return;
      const listed = source.citations.find(({ number }) => id === `cite-${number}`)!.asCited;
      links.push({ id, words: toString(node), href: String(properties["href"]), listed });
    });
  }
  return links;
}
