import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Position } from "unist";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import type { BibliographyPlace } from "../../src/remark/bibliography-place/bibliography-place.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";

const processor = unified().use(remarkParse).use(remarkStringify).use(remarkCitations);

/** The tree in brackets; a place with its classes, and `open` if no fence ends it. */
const places: Record<string, [markdown: string, tree: string]> = {
  empty: ["::: {#refs}\n:::\n\nx\n", "place, x"],
  "text between the fences": ["::: {#refs}\nx\n\ny\n:::\n", "place(x, y)"],
  "more colons, colons at the end, no space": [":::::{#refs}::::\n:::\nx\n", "place, x"],
  "classes and values": ['::: {.a #refs .b k="v w"}\n:::\n', "place.a.b[k=v w]"],
  "no class of that name": ["::: refs\n:::\n", "::: refs ⏎ :::"],
  "another id": ["::: {#references}\n:::\n", "::: {#references} ⏎ :::"],
  "words after the braces": ["::: {#refs} x\n:::\n", "::: {#refs} x ⏎ :::"],
  "in a paragraph": ["x\n::: {#refs}\n:::\n", "x ⏎ ::: {#refs} ⏎ :::"],
  "after a heading": ["# x\n::: {#refs}\n:::\n# y\n", "heading(x), place, heading(y)"],
  "indented by three": ["   ::: {#refs}\n   :::\nx\n", "place, x"],
  "in code": ["```\n::: {#refs}\n:::\n```\n", "code"],
  "code in it": ["::: {#refs}\n```\n:::\n```\n:::\nx\n", "place(code), x"],
  "a list in it": ["::: {#refs}\n- x\n  :::\n- y\n:::\nz\n", "place(list(x ⏎ :::, y)), z"],
  "a quotation in it": ["::: {#refs}\n> :::\n\nx\n:::\ny\n", "place(blockquote(:::), x), y"],
  "a lazy line": ["::: {#refs}\n> x\n:::\ny\n", "place(blockquote(x)), y"],
  "in a list": ["- ::: {#refs}\n  x\n  :::\n  y\n- z\n", "list(place(x), y, z)"],
  "in a quotation": ["> ::: {#refs}\n> :::\n> x\n", "blockquote(place, x)"],
  "no last fence": ["::: {#refs}\nx\n", "place open(x)"],
  "no last fence in a quotation": ["> ::: {#refs}\n> x\n\ny\n", "blockquote(place open(x)), y"],
  "one in another": ["::: {#refs}\n::: {#refs}\n:::\n", "place(::: {#refs})"],
  "another div": ["::: {.note}\nx\n:::\n", "::: {.note} ⏎ x ⏎ :::"],
};

test.each(Object.entries(places))("%s", (_, [markdown, tree]) => {
  expect(shown(processor.parse(markdown))).toBe(tree);
});

test.each(Object.entries(places))(
  "%s: what is written reads as the tree",
  (_, [markdown, tree]) => {
    const written = processor.stringify(processor.parse(markdown));
    expect(shown(processor.parse(written))).toBe(tree.replace("place open", "place"));
  },
);

test("a place and its fences point at their characters", () => {
  const markdown = "- x\n\n  ::: {#refs .a} :::\n  y\n  :::\n\nz\n";
  const [list] = processor.parse(markdown).children;
  const place = (list as unknown as { children: [Root] }).children[0].children[1] as unknown;
  const { position, openingPosition, closingPosition } = place as BibliographyPlace;
  expect(at(markdown, position!)).toBe("::: {#refs .a} :::\n  y\n  :::");
  expect(at(markdown, openingPosition!)).toBe("::: {#refs .a} :::");
  expect(at(markdown, closingPosition!)).toBe(":::");
});

test("other directives are unchanged", () => {
  const both = [
    unified().use(remarkParse).use(remarkDirective).use(remarkCitations),
    unified().use(remarkParse).use(remarkCitations).use(remarkDirective),
  ];
  for (const one of both) {
    expect(shown(one.parse(":::note\nx\n:::\n\n::: {#refs}\n:::\n\n::leaf\n"))).toBe(
      "containerDirective(x), place, leafDirective",
    );
    expect(shown(one.parse("::: {#refs}\n:::note\nx\n:::\ny\n:::\nz\n"))).toBe(
      "place(containerDirective(x), y), z",
    );
    expect(shown(one.parse("::::note\n::: {#refs}\nx\n:::\ny\n::::\nz\n"))).toBe(
      "containerDirective(place(x), y), z",
    );
  }
});

test("fences among other blocks are read and written without an error", () => {
  const line = fc.constantFrom(
    ..."::: {#refs}|:::|::: {.n}|> |- |  |    |x|```|# x|| a ||---|<b>|\t|[@a]".split("|"),
  );
  const markdown = fc
    .array(fc.tuple(line, line, fc.constantFrom("\n", "\n\n", "")), { maxLength: 12 })
    .map((lines) => lines.flat().join(""));
  fc.assert(
    fc.property(markdown, (text) => {
      const tree = processor.parse(text);
      visit(tree, "bibliographyPlace", (place) => {
        const { position, openingPosition, closingPosition } = place;
        expect(at(text, openingPosition!)).toMatch(/^:{3,} \{#refs\}[ \t:]*$/);
        expect(openingPosition!.start).toEqual(position!.start);
        if (!closingPosition) return;
        expect(at(text, closingPosition)).toMatch(/^:{3,}[ \t]*$/);
        expect(closingPosition.end).toEqual(position!.end);
      });
      processor.stringify(tree);
    }),
    { numRuns: 2000 },
  );
});

function at(text: string, { start, end }: Position): string {
  return text.slice(start.offset, end.offset);
}

function shown(node: Nodes): string {
  if (node.type === "text") return node.value.replaceAll("\n", " ⏎ ");
  const children = "children" in node ? node.children.map(shown).join(", ") : "";
  if (node.type === "root" || node.type === "paragraph" || node.type === "listItem")
    return children;
  return `${nameOf(node)}${children && `(${children})`}`;
}

function nameOf(node: Nodes): string {
  if (node.type !== "bibliographyPlace") return node.type;
  const classes = node.classes.map((name) => `.${name}`).join("");
  const values = node.attributes.map(([name, value]) => `[${name}=${value}]`).join("");
  return `place${classes}${values}${node.closingPosition ? "" : " open"}`;
}
