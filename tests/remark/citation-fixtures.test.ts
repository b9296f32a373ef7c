import { readdirSync, readFileSync } from "node:fs";
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import type { Root } from "mdast";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import type { Position } from "unist";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { citationToJson } from "../../src/remark/citation/citation-to-json.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import remarkFigures from "../../src/remark/figure-mark/remark-figures.ts";
import remarkSpanCitations from "../../src/remark/span/remark-span-citations.ts";
import { citationsIn, withoutPlaces } from "./citations-in.ts";

const root = new URL("fixtures/", import.meta.url).pathname;

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify)
  .use(remarkGfmTablesAndFootnotes)
  .use(remarkCitations)
  .use(remarkSpanCitations)
  .use(remarkFigures);

test.each(readdirSync(root))("%s", async (name) => {
  const source = readFileSync(`${root}/${name}/input.md`, "utf8");
  const file = new VFile({ path: "input.md", value: source });
  const tree = read(file);
  const written = processor.stringify(tree);

  await expect(describe(tree, source)).toMatchFileSnapshot(`${root}/${name}/output.json`);
  await expect(written).toMatchFileSnapshot(`${root}/${name}/output.md`);
  await expect(lines(file)).toMatchFileSnapshot(`${root}/${name}/messages.txt`);
  expect(withoutPlaces(read(new VFile({ value: written })))).toEqual(withoutPlaces(tree));
});

function read(file: VFile): Root {
  return processor.runSync(processor.parse(file) as Root, file) as Root;
}

/** Citations and figures, each with the characters at its positions. */
function describe(tree: Root, source: string): string {
  const at = ({ start, end }: Position) => source.slice(start.offset, end.offset);
  const citations = citationsIn(tree).map((citation) => ({
    form: citation.form,
    at: at(citation.position!),
    note: citation.note,
    inferred: citation.inferred,
    items: citationToJson(citation).map((json, index) => {
      const { position, keyPosition, locator } = citation.items[index]!;
      const places = { item: at(position), key: at(keyPosition) };
      return { ...json, at: { ...places, locator: locator && at(locator.position) } };
    }),
  }));
  const figures: object[] = [];
  visit(tree, "figureMark", ({ id, position }) => {
    figures.push({ id, at: at(position!) });
  });
  return `${JSON.stringify({ citations, figures }, undefined, 2)}\n`;
}

function lines({ messages }: VFile): string {
  return messages
    .map(({ fatal, ruleId, reason, place }) => {
      const { start, end } = place as Position;
      const severity = fatal === true ? "error" : fatal === false ? "warning" : "info";
      const range = `${start.line}:${start.column}-${end.line}:${end.column}`;
      return `input.md:${range} ${severity} ${ruleId} ${reason}\n`;
    })
    .join("");
}

function remarkGfmTablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
  (data.toMarkdownExtensions ??= []).push(gfmTableToMarkdown(), gfmFootnoteToMarkdown());
}
