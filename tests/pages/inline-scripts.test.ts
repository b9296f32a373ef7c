import { JSDOM } from "jsdom";
import fc from "fast-check";
import { h } from "hastscript";
import { expect, test } from "vitest";
import { inlineScripts } from "../../src/pages/host/inline-scripts.ts";
import { pagePolicy } from "../../src/pages/host/page-policy.ts";
import { writeHtml } from "../../src/write-html.ts";

test.each([
  ["the value of an attribute", '<meta content="A <script>alert(1)</script> B">'],
  ["the value of an attribute in single quotes", "<p title='<script>alert(1)</script>'>"],
  ["a title", "<title><script>alert(1)</script></title>"],
  ["a comment", "<!-- <script>alert(1)</script> -->"],
  ["data", '<script type="application/ld+json">{"name": "<script>"}</script>'],
  ["a script elsewhere", '<script type="module" src="a.js"></script>'],
  ["an element with another name", "<scripts>alert(1)</scripts>"],
])("%s contains no script", (_, page) => {
  expect(inlineScripts(page)).toEqual([]);
});

test("scripts are found unchanged", () => {
  const page = `<head><script>one</script><SCRIPT type="module">two < "three"</SCRIPT >
<style>a > b {}</style><script data-src="x">three</script></head>`;
  expect(inlineScripts(page)).toEqual(["one", 'two < "three"', "three"]);
  expect(pagePolicy(page, { live: false })).toMatch(
    /script-src 'self' 'sha256-[^']+' 'sha256-[^']+' 'sha256-[^']+';/,
  );
});

test("in any page, the scripts found are those that a browser finds", () => {
  const words = fc
    .array(
      fc.constantFrom("<script>", "</script>", '"', "'", "<!--", "-->", "a", "<", ">", "=", " "),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, words, words, (title, content, text) => {
      const page = writeHtml([
        h("head", [h("title", title), h("meta", { name: "a", content }), h("script", "own()")]),
        h("body", [h("p", { title: text }, text)]),
      ]);
      const { document } = new JSDOM(page).window;
      const found = [...document.querySelectorAll("script")].map(({ textContent }) => textContent);
      expect(inlineScripts(page)).toEqual(found);
      expect(found).toEqual(["own()"]);
    }),
    { numRuns: 25 },
  );
});
