import fc from "fast-check";
import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import remarkBounds from "../../src/remark/bounded-syntax.ts";
import { inlineNoteFromMarkdown, inlineNoteSyntax } from "../../src/remark/citation/inline-note.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import remarkParseInPieces from "../../src/remark/parse-in-pieces.ts";

function extended(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), inlineNoteSyntax());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    inlineNoteFromMarkdown(),
  );
}

function read(text: string, length?: number): { tree: Root; messages: string[] } {
  const processor = unified();
  if (length === undefined) processor.use(remarkParse);
  else processor.use(remarkParseInPieces, length);
  processor.use(remarkBounds).use(extended).use(remarkCitations);
  const file = new VFile({ path: "a.md", value: text });
  const tree = processor.runSync(processor.parse(text), file) as Root;
  return { tree, messages: file.messages.map(String) };
}

const blocks = [
  "A paragraph of words.",
  "Words [@a, pp. 3-4; see @b] and @c [p. 1] in 🙂 it.",
  "A [link][one], a note[^n] and ^[one in its place].",
  "[one]: https://example.org",
  "> A [link over\n> two] lines, [one] alone and \\[one].",
  "[link over two]: https://example.org/two",
  "[^n]: A note.\n\n    It goes on.",
  "# A heading",
  "A heading\n===",
  "- a\n- b\n\n  c",
  "- ```\n  code",
  "1. a\n\n   ~~~\n   code\n\n   ~~~",
  "> quoted\n> words",
  "> ```\n> code",
  "```js\ncode\n\nWords in code\n```",
  "```\ncode without an end",
  "~~~~\n```\n\nStill code\n~~~~",
  "    code by its margin\n\n    and more",
  "<div>\n\nWords\n\n</div>",
  "<!-- a comment\n\nWords of it\n\n-->",
  "<script>\n\nWords of it\n\n</script>",
  "<pre>\n\nWords without an end",
  "| a | b |\n|---|---|\n| c | d |",
  "---",
  "::: {#refs}\n:::",
  "::: {#refs}\n\nWords in it",
  ":::",
  "  Words with a margin",
  "*emphasis* and `code` and <b>html</b>",
];

test("a text in pieces is the same tree", () => {
  const block = fc.constantFrom(...blocks);
  const gap = fc.constantFrom("\n\n", "\n", "\n \n\n", "\r\n\r\n");
  const parts = fc.array(fc.tuple(block, gap), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 60 }), (list, length) => {
      const text = list.flat().join("");
      expect(read(text, length)).toEqual(read(text));
    }),
    { numRuns: 400 },
  );
});

test("what is beyond a limit has its place in the whole text", () => {
  const text = `${"Some words.\n\n".repeat(20)}a ${"*".repeat(3).concat(" a ").repeat(1200)}\n\nThe end.\n`;
  const whole = read(text);
  expect(whole.messages).toHaveLength(1);
  expect(read(text, 30).messages).toEqual(whole.messages);
});
