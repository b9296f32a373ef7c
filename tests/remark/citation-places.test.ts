import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import remarkSpanCitations from "../../src/remark/span/remark-span-citations.ts";
import { citationsIn } from "./citations-in.ts";

const processor = unified().use(remarkParse).use(remarkCitations).use(remarkSpanCitations);

/** What the text has in place of a key; CommonMark reads U+0000 as U+FFFD. */
test.each([
  ["[\0@{[}]", "[", "["],
  ["[\0 @a, p. \0]", "a", "a"],
  ["[x](@{a\0b})", "a\uFFFDb", "a\0b"],
  ["[x](<\\@a; @b>)", "a", "a"],
  ["[x](\\@a)", "a", "a"],
])("the first key of %j", (markdown, key, written) => {
  const file = new VFile({ value: markdown });
  const tree = processor.runSync(processor.parse(file) as Root, file) as Root;
  const item = citationsIn(tree)[0]!.items[0]!;
  const { start, end } = item.keyPosition;
  expect([item.key, markdown.slice(start.offset, end.offset)]).toEqual([key, written]);
});
