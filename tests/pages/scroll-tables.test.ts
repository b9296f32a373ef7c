import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { scrollTables } from "../../src/pages/host/scroll-tables.ts";

function shown(text: string): string {
  const md = new MarkdownIt();
  return md.renderer.render(scrollTables(md.parse(text, {})), md.options, {});
}

test("a table of a note scrolls in a box of its own, and its cells lean as Markdown says", () => {
  const page = shown("| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n");
  expect(page).toMatch(/^<div class="block-table" tabindex="0">\n<table>[^]*<\/table>\n<\/div>\n$/);
  expect(page).toContain('<td class="to-left">1</td>\n<td class="to-center">2</td>');
  expect(page).toContain('<th class="to-right">c</th>');
  expect(page).not.toContain("style");
});

test("tables in lists and quotations, and several of them, each have one", () => {
  const table = "| a |\n| - |\n| 1 |\n";
  const page = shown(
    `${table}\n> ${table.replaceAll("\n", "\n> ")}\n\n- ${table.replaceAll("\n", "\n  ")}`,
  );
  expect(page.match(/<div class="block-table"/g)).toHaveLength(3);
  expect(page.match(/<\/table>\n<\/div>/g)).toHaveLength(3);
});

test.each(["Words.", "# A head\n\n- a list\n", "```\n| a |\n| - |\n```\n", ""])(
  "%j has no table, and is as it was",
  (text) => {
    const md = new MarkdownIt();
    expect(shown(text)).toBe(md.render(text));
  },
);
