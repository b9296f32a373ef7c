// Whatever a document is made of, its links within the page lead to something that the page has.
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../../src/citations/style.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { render } from "../../../src/remark/render/render-document.ts";
import type { RenderFormat } from "../../../src/remark/render/render-formats.ts";

const path = new URL("fixtures/library.bib", import.meta.url);
const library = openLibrary([
  new VFile({ path: "library.bib", value: readFileSync(path, "utf8") }),
]);

function run(text: string, to: RenderFormat = "html", style = "apa"): string {
  return render(new VFile(text), { library, style: loadStyle(style)!, to });
}

const keys = fc.constantFrom("@doe", "@smith", "@nope");
const spans = fc
  .tuple(fc.array(keys, { minLength: 1, maxLength: 3 }), fc.constantFrom("", ' "a note"'))
  .map(([cited, note]) => `[words](<${cited.join("; ")}>${note})`);
/** What may stand around a key. */
const affixes = fc.oneof(
  spans,
  keys.map((key) => `[${key}, p. 4]`),
  keys.map((key) => `*as ${key} says*`),
  keys.map((key) => `![a picture of [${key}]](x.png)`),
);
const pieces = fc.oneof(
  fc.tuple(affixes, keys, keys, affixes).map(([a, b, c, d]) => `[see ${a} ${b}; ${c}, p. 2 ${d}]`),
  fc.tuple(keys, affixes).map(([key, words]) => `${key} [see ${words}]`),
  fc.tuple(keys, keys).map(([a, b]) => `[words](<${a}, see ${b}>)`),
  keys.map((key) => `An ![image [${key}]](x.png) among words.`),
  keys.map((key) => `![image [${key}]](x.png)`),
  fc.tuple(keys, fc.nat(99)).map(([key, note]) => `[^unused-${note}]: Of ${key}.`),
  spans,
  keys.map((key) => `[see ${key}, p. 2]`),
  keys.map((key) => `${key} [p. 3]`),
  keys.map((key) => `Words.^[In ${key}.]`),
  keys.map((key) => `## A heading of ${key}`),
  fc.constantFrom("::: {#refs}\n:::", "Only words."),
);
const fronts = fc.constantFrom("", "---\nsuppress-bibliography: true\n---\n\n");
const documents = fc
  .tuple(fronts, fc.array(pieces, { minLength: 1, maxLength: 5 }))
  .map(([front, parts]) => `${front}${parts.join("\n\n")}\n`);

test("each link within a page leads to an element of the page", () => {
  fc.assert(
    fc.property(documents, fc.constantFrom("apa", "vancouver", "oscola"), (text, style) => {
      const html = run(text, "html", style);
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
      const { citations } = JSON.parse(run(text, "json", style)) as {
        citations: { html: string }[];
      };
      for (const { html: words } of citations)
        for (const [, id] of words.matchAll(/ id="(cite-[^"]*)"/g)) expect(ids).toContain(id);
    }),
    { numRuns: 300 },
  );
});

test("a span around a key is a citation, with its message and its note", () => {
  const file = new VFile('[@doe, see [w](<@smith> "a note")] and [see *[v](@nope)* @doe].\n');
  const html = render(file, { library, style: loadStyle("apa")!, to: "html" });
  expect(html).toContain('href="#ref-smith" role="doc-biblioref">w</a>');
  expect(html).toContain('id="ref-smith"');
  expect(html).toContain("<q>w</q>: a note");
  expect(html).toContain('citation-unresolved">v</span>');
  expect(file.messages.map(({ ruleId, column }) => [ruleId, column])).toEqual([
    ["unknown-key", 51],
  ]);
});

test.each([
  ["[@nope, see [@smith]]", "[@nope, see [@smith]]\n"],
  ["[@doe; @nope, see [@smith]]", "(Doe, 2005; @nope, see [@smith])\n\nDoe, A."],
  ["[@doe, as @nope says]", "(Doe, 2005, as @nope says)\n\nDoe, A."],
  ["[@doe, see ![a picture](x.png) there]", "(Doe, 2005, see a picture there)\n\nDoe, A."],
])("%s", (markdown, expected) => {
  const text = run(`${markdown}\n`, "text");
  expect(text.slice(0, expected.length)).toBe(expected);
  expect(text).not.toContain("Smith, B.");
});

test.each(["@doe; @nope", "@nope; @doe"])("a span of `%s` names no other work", (cited) => {
  const text = `[x](<${cited}> "n")\n`;
  expect(run(text)).not.toContain("cited-together");
  expect(run(text, "markdown")).not.toContain("together");
});
