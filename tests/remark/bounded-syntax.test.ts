import { toHtml } from "hast-util-to-html";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { render } from "../../src/remark/render/render-document.ts";

const style = loadStyle("apa")!;
const library = openLibrary([new VFile({ path: "a.bib", value: "@book{a, title = {A}}" })]);

function rendered(value: string): { text: string; reasons: string[] } {
  const file = new VFile({ path: "paper.md", value });
  const text = render(file, { library, style, to: "text" });
  return { text, reasons: file.messages.map(({ line, reason }) => `${line}: ${reason}`) };
}

const deep = /^\d+: Unexpected list or quotation beyond column 100, expected fewer in each other$/;
const steps = Array.from({ length: 300 }, (_, index) => `${"  ".repeat(index)}- a`).join("\n");

test.each([
  ["quotations", `${">".repeat(4000)}a`],
  ["spaced quotations", `${"> ".repeat(1000)}a`],
  ["lists in one line", `${"- ".repeat(1000)}a`],
  ["numbered lists", `${"1. ".repeat(4000)}a`],
  ["lists by indents", steps],
  ["lists in quotations", `${"> - ".repeat(500)}a`],
])("%s nested too deeply are text, and reported", (_, value) => {
  const { text, reasons } = rendered(value);
  expect(text).toContain("a");
  expect(reasons).toEqual([expect.stringMatching(deep)]);
});

test.each([
  ["*", "*a_ ".repeat(1500), "`*` or `_`, expected at most 1000"],
  ["**", "a**b".repeat(1500), "`*` or `_`, expected at most 1000"],
  ["]", "[a] ".repeat(3000), "`]`, expected at most 2000"],
])("too many %s in a paragraph are text, and reported", (_, value, reason) => {
  const { text, reasons } = rendered(`Before.\n\n${value}`);
  expect(text.replaceAll(/\s/g, "")).toContain(value.replaceAll(/\s/g, "").slice(-200));
  expect(reasons).toEqual([`3: Unexpected ${reason} in one paragraph`]);
});

test.each(["a] ".repeat(3000), "[@a]::e] ".repeat(1900)])(
  "brackets that look for an opening through a long paragraph are text, and reported: %#",
  (value) => {
    const { text, reasons } = rendered(value);
    const last = value.slice(-3).trim();
    expect(text.split(last)).toHaveLength(value.split(last).length);
    expect(reasons).toEqual(["1: Unexpected `]` without `[`, expected fewer in one paragraph"]);
  },
);

test.each(["[b](c ", "![b](c "])("beyond too many brackets, openings are text too: %s", (value) => {
  const { text, reasons } = rendered(`${value.repeat(2100)}[@a] ${value}`);
  expect(text.split("(c")).toHaveLength(2102);
  expect(text).not.toContain("@a");
  expect(reasons[0]).toBe("1: Unexpected `]`, expected at most 2000 in one paragraph");
});

test("as many brackets with openings are read", () => {
  expect(rendered("[@a] and [e](f) [g] ".repeat(600)).reasons).toEqual([]);
});

test("many marks spread over many paragraphs, cells and items are allowed", () => {
  const table = `| a | b |\n|-|-|\n${"| *a* _a_ | [b](c) ]] |\n".repeat(700)}`;
  expect(rendered(`${"*a* [b](c) ]\n\n".repeat(700)}\n${table}`).reasons).toEqual([]);
  expect(rendered("- *a* [@a]\n".repeat(1100)).reasons).toEqual([]);
});

test.each([
  "1. a\n   - b\n\n   > c\n   d\n\n* d **e** _f_ [g](h)\n* i\n\n  j\n",
  "> a\n>\n> b\n> - c\n>   d\n> - e\n\n> f\ng\n",
  "- a\n- b\n+ c\n\n   continued\n10) d\n11) e\n",
])("lists and quotations are read as before: %j", (value) => {
  const html = render(new VFile(value), { library, style, to: "html" });
  expect(html.trimEnd()).toBe(toHtml(toHast(fromMarkdown(value))));
});
