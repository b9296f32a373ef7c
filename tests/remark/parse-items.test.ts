import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { parseItems } from "../../src/remark/citation/parse-items.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import { citationsIn } from "./citations-in.ts";

const processor = unified().use(remarkParse).use(remarkCitations);

/** Keys, and what nearly is one. */
const keyed = fc
  .array(fc.constantFrom(..."ab1Z-_:.+/~#&é𝒜{}, @;".split("")), { minLength: 1, maxLength: 8 })
  .map((characters) => `@${characters.join("")}`);

test("the items of a text are those in its brackets", () => {
  fc.assert(
    fc.property(keyed, (content) => {
      const text = `[${content}]`;
      const tree = processor.runSync(processor.parse(text)) as Root;
      const [found] = citationsIn(tree);
      const isWhole = found?.position?.end.offset === text.length && found.form === "bracketed";
      const items = parseItems(content, ({ line, column, offset = 0 }) => ({
        line,
        column: column + 1,
        offset: offset + 1,
      }));
      expect(items).toEqual(isWhole ? found.items : []);
    }),
    { numRuns: 2000 },
  );
});
