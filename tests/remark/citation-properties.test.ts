import fc from "fast-check";
import type { PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Position } from "unist";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import type { Citation, CitationItem } from "../../src/remark/citation/citation.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import remarkFigures from "../../src/remark/figure-mark/remark-figures.ts";
import remarkSpanCitations from "../../src/remark/span/remark-span-citations.ts";
import { citationsIn, withoutPlaces } from "./citations-in.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkStringify)
  .use(remarkCitations)
  .use(remarkSpanCitations)
  .use(remarkFigures);

/** Pieces with a meaning, so that combinations of them are often nearly citations. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."[]();@-{}*_`<>!:#&\\/.,\n\t \"'$^~".split("")),
      fc.constantFrom("@a", "-@b", "[@c", "; @d]", "@{e f}", ", p. 3", "art. 2(1)", "](@g)", "](<"),
      fc.constantFrom(
        ":figure[",
        "]{#f}",
        "\n> ",
        "\n\n",
        "  \n",
        "http://x.org/@",
        "é",
        "𝒜",
        "&amp;",
      ),
      fc.string({ maxLength: 3, unit: "binary" }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

test.each(["[\tsee @a]", "[\t\tsee @a]", "[\t*see* @a; \tcf. @d]"])(
  "%j keeps its prefixes",
  (source) => {
    const [citation] = citationsIn(read(source));
    const written = citation!.items.map(({ prefix }) =>
      toString({ type: "paragraph", children: prefix }),
    );
    expect(written).toEqual(source.includes("@d") ? ["see", "cf."] : ["see"]);
  },
);

test("any text is read and written without an error", () => {
  fc.assert(
    fc.property(markdown, (source) => {
      processor.stringify(read(source));
    }),
    { numRuns: 2000 },
  );
});

test("each position points at its characters, inside what holds it", () => {
  fc.assert(
    fc.property(markdown, (source) => {
      for (const { form, items, position } of citationsIn(read(source))) {
        let from = position!.start.offset!;
        for (const item of items) {
          expect(at(source, item.keyPosition)).toBe(item.key);
          expect(item.position.start.offset).toBeGreaterThanOrEqual(from);
          expect(isWithin(item.keyPosition, item.position)).toBe(true);
          expect(isWithin(item.position, position!)).toBe(true);
          if (form === "bracketed") expect(at(source, item.position)).toMatch(/^\S/);
          if (item.locator) expect(isWithin(item.locator.position, item.position)).toBe(true);
          for (const node of [...item.prefix, ...item.suffix, ...item.tail]) {
            expect(isWithin(node.position!, item.position)).toBe(true);
          }
          from = item.position.end.offset!;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("a locator’s position ends with its value", () => {
  const locator = fc.constantFrom("p. 3", "pp. 33-35", "art. 2(1)(b)", "{ch. x}", "§ 12", "33");
  fc.assert(
    fc.property(locator, fc.constantFrom(", ", ",\n> ", " "), (words, before) => {
      const source = `> Words [@a${before}${words} and so on].`;
      const [citation] = citationsIn(read(source));
      const { value, position } = citation!.items[0]!.locator!;
      expect(at(source, position)).toBe(words.replace(/[{}]/g, ""));
      expect(words.replace("}", "").endsWith(value)).toBe(true);
    }),
  );
});

const key = fc.oneof(
  fc.constantFrom("doe99", "Foo_bar.baz", "doi:10.1000/182", "пункт3", "https://x.org/a", "_x"),
  fc.constantFrom("odd key", "a;b", "end.", "a--b", "x]y", "\\", "*"),
);
const words = fc
  .array(
    fc.constantFrom(
      "see",
      "e.g.,",
      "a;b",
      "[sic]",
      "@x",
      "mail@x.org",
      "*",
      "_",
      "`",
      "&amp;",
      "]",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((list) => list.join(" "));
const phrasing = fc.oneof(
  words.map((value): PhrasingContent[] => [{ type: "text", value }]),
  words.map((value): PhrasingContent[] => [
    { type: "emphasis", children: [{ type: "text", value: `so ${value} it` }] },
    { type: "text", value: " is" },
  ]),
);
const suffix = fc.oneof(
  fc.constant<PhrasingContent[]>([]),
  phrasing.map((nodes): PhrasingContent[] => [{ type: "text", value: ", " }, ...nodes]),
  fc.constant<PhrasingContent[]>([{ type: "text", value: ", pp. 33-35" }]),
);
const item = fc.record({
  key,
  mode: fc.constantFrom<CitationItem["mode"]>("normal", "suppress-author"),
  prefix: fc.oneof(fc.constant<PhrasingContent[]>([]), phrasing),
  suffix,
});
const citation = fc
  .record({
    form: fc.constantFrom<Citation["form"]>("bracketed", "in-text", "span"),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    words: fc.constantFrom("words", "a [b", "1949 *"),
    note: fc.constantFrom(undefined, "It has “Rights”.", 'A "quote" \\'),
  })
  .map(({ form, items, words, note }): Citation => {
    const made = items.map((d): CitationItem => ({
      ...d,
      tail: [],
      position: nowhere,
      keyPosition: nowhere,
    }));
    const [first, ...later] = made as [CitationItem, ...CitationItem[]];
    if (form === "bracketed") return { type: "citation", form, items: made, children: [] };
    if (form === "in-text") {
      const inText: CitationItem = { ...first, mode: "author-in-text", prefix: [], suffix: [] };
      return { type: "citation", form, items: [inText, ...later], children: [] };
    }
    const children: PhrasingContent[] = [{ type: "text", value: words }];
    // A link destination starts with its first key.
    const spanItems: CitationItem[] = [{ ...first, mode: "normal", prefix: [] }, ...later];
    return { type: "citation", form, items: spanItems, children, ...(note && { note }) };
  });
const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

test("a written citation reads back as the same citation", () => {
  fc.assert(
    fc.property(citation, fc.constantFrom(" says.", ".", "s", ": x", ""), (node, after) => {
      const children: PhrasingContent[] = [{ type: "text", value: "As " }, node];
      if (after) children.push({ type: "text", value: after });
      const tree: Root = { type: "root", children: [{ type: "paragraph", children }] };
      const written = processor.stringify(tree);
      expect(compared(read(written)), written).toEqual(compared(tree));
    }),
    { numRuns: 1000 },
  );
});

/** The locator and the rest follow from the suffix, so a generated tree need not have them. */
function compared(tree: Root): unknown {
  for (const { items } of citationsIn(tree)) {
    for (const item of items) {
      delete item.locator;
      item.tail = [];
    }
  }
  return withoutPlaces(tree);
}

function read(source: string): Root {
  const file = new VFile({ value: source });
  return processor.runSync(processor.parse(file) as Root, file) as Root;
}

function at(source: string, { start, end }: Position): string {
  return source.slice(start.offset, end.offset);
}

function isWithin(inner: Position, outer: Position): boolean {
  return (
    inner.start.offset! >= outer.start.offset! &&
    inner.end.offset! <= outer.end.offset! &&
    inner.start.offset! <= inner.end.offset!
  );
}
