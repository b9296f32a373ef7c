// Whatever cites is cited, wherever it is, and is also written as Markdown.
import { readFileSync } from "node:fs";
import { unified } from "unified";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { describe, expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import remarkApparatus from "../../src/remark/remark-apparatus.ts";
import { readFrontMatter } from "../../src/remark/render/front-matter.ts";
import { render } from "../../src/remark/render/render-document.ts";
import type { RenderFormat } from "../../src/remark/render/render-formats.ts";

const path = new URL("library.bib", import.meta.url).pathname;
const library = openLibrary([new VFile({ path, value: readFileSync(path, "utf8") })]);

function run(markdown: string, to: RenderFormat, style = "apa"): { file: VFile; out: string } {
  const file = new VFile({ path: "paper.md", value: markdown });
  return { file, out: render(file, { library, style: loadStyle(style)!, to }) };
}

describe("captions", () => {
  test("a paragraph of one image is a figure whose caption cites", () => {
    const { out } = run("![After @glass [p. 3]](a.png)", "html");
    expect(out).toMatch(/^<figure><img src="a.png" alt="After Aalto \(2001, p. 3\)"><figcaption>/);
    expect(out).toContain('id="ref-glass"');
  });
  test("an image among words has the citation as text, in note styles too", () => {
    for (const style of ["apa", "oscola"]) {
      const { out } = run("So ![as in [@glass]](a.png).", "html", style);
      expect(out).toMatch(/alt="as in .*Aalto/);
      expect(out).toContain('id="ref-glass"');
    }
  });
  test("the position of a citation in a caption is that in the document", () => {
    const { file } = run("First.\n\n![After @gone [p. 3]](a.png)", "html");
    expect(file.messages.map(String)).toEqual([
      expect.stringMatching(/^paper.md:3:10-3:14: Unexpected key `gone`/),
    ]);
  });
});

describe("front matter", () => {
  test("works in it, libraries by topic, and keys of one grammar", () => {
    const file = new VFile(
      "---\nreferences: [{id: own}]\nbibliography: {a: a.bib, b: [b.bib, c.bib]}\nnocite: |\n  @https://example.org/x, @a.b/c-d; @{odd key} @*\nabstract: As @glass says.\n---\n",
    );
    const { metadata } = readFrontMatter(file);
    // Its white space puts each work at its place in the document.
    expect(JSON.parse(metadata.references ?? "")).toEqual([{ id: "own" }]);
    expect(metadata).toMatchObject({
      bibliography: [
        { path: "a.bib", topic: "a" },
        { path: "b.bib", topic: "b" },
        { path: "c.bib", topic: "b" },
      ],
      nocite: ["https://example.org/x", "a.b/c-d", "odd key", "*"],
      abstract: ["glass"],
    });
  });
  test("an unknown key is reported at its place", () => {
    const { file, out } = run('---\nnocite: "@glas, @rivers"\n---\n\nText.', "text");
    expect(file.messages.map(String)).toEqual([
      "paper.md:2:10: Unexpected key `glas`, expected `glass` or `glass-two`",
    ]);
    expect(out).toMatch(/Rivers of the north/i);
  });
});

test("a style by its address", () => {
  expect(loadStyle("https://www.zotero.org/styles/ieee")?.kind).toBe("numeric");
  expect(loadStyle("http://zotero.org/styles/no-such")).toBeUndefined();
});

test.each([
  '<div id="refs"></div>',
  '<div id="refs" class="small">\n</div>',
  '<div id="refs">\n\nBefore.\n\n</div>',
])("the list is at %j", (place) => {
  const { out } = run(`So [@glass].\n\n${place}\n\nAfter.`, "text");
  expect(out).not.toContain("<div");
  expect(out.indexOf("Harbour Press")).toBeLessThan(out.indexOf("After."));
});

describe("Markdown", () => {
  const expected: [string, string, string][] = [
    [
      "apa",
      "By @glass and [see @rivers, p. 3].",
      "By Aalto (2001) and (see Brandt & O’Neil, 2010, p. 3).",
    ],
    ["nature", "So [@glass].", "So<sup>1</sup>."],
    ["oscola", "So [@glass].", "So.[^cite-1]"],
  ];
  test.each(expected)("of %s: %s", (style, markdown, words) => {
    expect(run(markdown, "markdown", style).out.split("\n")[0]).toBe(words);
  });
  test.each(expected)("by remark-stringify, of %s: %s", (style, markdown, words) => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkApparatus, { bibliography: path, style })
      .use(remarkStringify);
    const out = String(processor.processSync(`${markdown}\n\n![A @many](a.png)`));
    expect(out.split("\n")[0]).toBe(words);
    expect(out).toMatch(/\*A history of glass\*/i);
  });
});

test("a link contains no other link", () => {
  const { out } = run("[A link with [@glass] in it](https://example.org/x) and [@rivers].", "html");
  expect(out).toContain(
    'A link with <span id="cite-1" class="citation">(Aalto, 2001)</span> in it</a>',
  );
  expect(out).toContain('<a href="#ref-rivers"');
});
