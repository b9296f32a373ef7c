import { readFileSync } from "node:fs";
import type { Root } from "mdast";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { CitationItem } from "../../src/remark/citation/citation.ts";
import { citationToJson } from "../../src/remark/citation/citation-to-json.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import { citationsIn, withoutPlaces } from "./citations-in.ts";

interface Case {
  input: string;
  clusters: Pick<CitationItem, "key" | "mode">[][];
}

const cases = JSON.parse(
  readFileSync(new URL("conformance/pandoc-citations.json", import.meta.url), "utf8"),
) as Case[];

/** What is read instead if a difference is intended (docs/citation-syntax.md). */
const differences: Record<string, object[][]> = {
  "[@doe99 see http://example.com/@foo]": [
    [{ key: "doe99", mode: "normal", prefix: "", suffix: " see http://example.com/@foo" }],
  ],
};

const processor = unified().use(remarkParse).use(remarkStringify).use(remarkCitations);

test.each(cases)("$input", ({ input, clusters }) => {
  const read = citationsIn(processor.parse(input)).map((citation) =>
    citationToJson(citation).map(({ key, mode, prefix, suffix }) => ({
      key,
      mode,
      prefix,
      suffix,
    })),
  );

  expect(read).toEqual(differences[input] ?? clusters.map((items) => items.map(asWritten)));
});

test.each(cases)("$input, written and read again", ({ input }) => {
  const tree: Root = processor.parse(input);
  const again: Root = processor.parse(processor.stringify(tree));

  expect(withoutPlaces(again)).toEqual(withoutPlaces(tree));
});

/**
 * Remove what the dump has and the Markdown lacks: `<Cite>` before a citation in a suffix, and what Pandoc’s
 * `smart` extension makes of the input, `’` for `'` and a no-break space after `p.`.
 */
function asWritten(item: object): object {
  const json = JSON.stringify(item).replaceAll("<Cite>", "");
  return JSON.parse(json.replaceAll("’", "'").replaceAll("\u00A0", " ")) as object;
}
