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
const pieces = fc.oneof(
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
    }),
  );
});

test.each(["@doe; @nope", "@nope; @doe"])("a span of `%s` names no other work", (cited) => {
  const text = `[x](<${cited}> "n")\n`;
  expect(run(text)).not.toContain("cited-together");
  expect(run(text, "markdown")).not.toContain("together");
});
