import type { Root } from "mdast";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import remarkSpanCitations from "../../src/remark/span/remark-span-citations.ts";
import { citationsIn, withoutPlaces } from "./citations-in.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify)
  .use(remarkCitations)
  .use(remarkSpanCitations);

/** Text with adjacent escapes, any of which might be mistaken for another’s. */
test.each([
  "[\\@a , b",
  "*\\@a",
  "`\\@b.",
  "@{\\@a p.",
  "[@a]\\: x",
  "[see @a, p. 3; @b]\\:::[33",
  "[w](<@a; @b>)[\\@c",
  "mail@example.org",
])("%s", (markdown) => {
  const tree = read(markdown);
  const written = processor.stringify(tree);
  expect(withoutPlaces(read(written)), written).toEqual(withoutPlaces(tree));
  expect(citationsIn(read(written))).toHaveLength(citationsIn(tree).length);
});

test("a mail address is written as it is", () => {
  expect(processor.stringify(read("mail@example.org"))).toBe("mail@example.org\n");
});

function read(value: string): Root {
  const file = new VFile({ value });
  return processor.runSync(processor.parse(file) as Root, file) as Root;
}
