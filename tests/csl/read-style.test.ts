import { describe, expect, test } from "vitest";
import { createEngine, readLocale, readStyle } from "../../src/csl/package-csl.ts";
import { loadLocale } from "./load-locale.ts";
import { textOfResult } from "./text-of-result.ts";

const around = (citation: string, rest = "") =>
  `<style class="in-text" version="1.0">\n${rest}\n<citation><layout>${citation}</layout></citation></style>`;

const items = new Map([["a", { id: "a", type: "book", title: "Title", volume: "2" }]]);

function print(source: Parameters<typeof readStyle>[0]) {
  const { style, messages } = readStyle(source);
  const clusters = [{ id: "1", noteIndex: 0, items: [{ id: "a" }] }];
  const result = createEngine(style, { loadLocale }).run({ items, clusters });
  return { text: textOfResult(result.clusters[0]!.content), messages };
}

describe("messages instead of throws", () => {
  test.each([
    ["", "style-element", "Unexpected text, expected a `style` element"],
    ["<style", "style-xml", "Unexpected end, expected `</style>`"],
    [around("<text variable='title'/><foo/>"), "style-element", "Unexpected element `foo`"],
    [
      around("<text variable='title' colour='red'/>"),
      "style-attribute",
      "Unexpected attribute `colour` of `text`",
    ],
    [
      around("<text variable='title' font-style='bent'/>"),
      "style-value",
      "Unexpected `bent` in `font-style`, expected `normal`, `italic`, `oblique`",
    ],
    [
      around("<text macro='none'/>"),
      "style-macro",
      "Unexpected macro `none`, expected one of the style",
    ],
    [
      around("<text macro='a'/>", "<macro name='a'><group><text macro='a'/></group></macro>"),
      "style-macro",
      "Unexpected macro `a` that leads back to itself",
    ],
  ])("%s", (source, ruleId, reason) => {
    expect(readStyle(source).messages).toContainEqual(expect.objectContaining({ ruleId, reason }));
  });
  test("at their place", () => {
    const { messages } = readStyle(around("<foo/>"));
    expect(messages).toMatchObject([{ line: 3, column: 19 }]);
  });
  test("what can be understood is printed all the same", () => {
    expect(print(around("<text variable='title' colour='red'/><foo/>")).text).toBe("Title");
  });
});

describe("traps", () => {
  test("macros that double thirty times", () => {
    const macros = Array.from(
      { length: 30 },
      (_, index) =>
        `<macro name="m${index}"><text macro="m${index + 1}"/><text macro="m${index + 1}"/></macro>`,
    );
    const last = '<macro name="m30"><text variable="title"/></macro>';
    const { messages } = print(around('<text macro="m0"/>', macros.join("") + last));
    expect(messages[0]).toMatchObject({ ruleId: "style-macro", severity: "error" });
  });
  test("a chain of many macros", () => {
    const macros = Array.from(
      { length: 20_000 },
      (_, index) => `<macro name="m${index}"><text macro="m${index + 1}"/></macro>`,
    );
    const { messages } = print(around('<text macro="m0"/>', macros.join("")));
    expect(messages.length).toBeGreaterThan(0);
  });
  test("elements nested without end", () => {
    const open = "<group>".repeat(50_000);
    expect(print(around(open)).messages.length).toBeGreaterThan(0);
    let short = { n: "text", a: { variable: "title" }, c: [] as object[] };
    for (let depth = 0; depth < 20_000; depth++) short = { n: "group", a: {} as never, c: [short] };
    expect(
      print({ n: "style", c: [{ n: "citation", c: [{ n: "layout", c: [short] }] }] }).text,
    ).toBe("");
  });
  test("names of every object", () => {
    const style = around(
      "<text term='constructor'/><text variable='toString'/><text macro='__proto__'/>",
      "<macro name='__proto__'><text variable='title'/></macro>",
    );
    expect(print(style).text).toBe("Title");
  });
});

describe("packed styles and locales", () => {
  const packed = {
    n: "style",
    a: { class: "in-text" },
    c: [{ n: "citation", c: [{ n: "layout", c: [{ n: "text", a: { variable: "title" } }] }] }],
  };
  test("short names", () => expect(print(packed).text).toBe("Title"));
  test("long names", () => {
    const locale = readLocale({
      name: "locale",
      attrs: { "xml:lang": "nl-NL" },
      children: [
        {
          name: "terms",
          children: [{ name: "term", attrs: { name: "in" }, children: ["in het"] }],
        },
      ],
    });
    expect(locale?.language).toBe("nl-NL");
    expect(locale?.terms.get("in")?.single).toBe("in het");
  });
  test("no locale", () => expect(readLocale("<style/>")).toBeUndefined());
});

test("facts of a style", () => {
  const { style } = readStyle(`<style class="note" default-locale="fr-FR"><info><title>T</title>
    <link rel="independent-parent" href="http://www.zotero.org/styles/x"/>
    <category citation-format="note"/></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography hanging-indent="true" second-field-align="flush" entry-spacing="0">
      <layout><text variable="citation-number"/></layout></bibliography></style>`);
  expect(style.facts).toMatchObject({
    class: "note",
    citationFormat: "note",
    title: "T",
    defaultLocale: "fr-FR",
    parent: "http://www.zotero.org/styles/x",
    hasBibliography: true,
    numbered: true,
    hangingIndent: true,
    secondFieldAlign: "flush",
    entrySpacing: 0,
  });
});

test("there may be more branches than a call can have arguments", () => {
  const branches = '<else-if type="book"><text variable="title"/></else-if>'.repeat(150_000);
  const { style, messages } = readStyle(
    `<style class="note"><citation><layout><choose>${branches}</choose></layout></citation></style>`,
  );
  expect(messages).toEqual([]);
  expect(style.citation.layout.children).toMatchObject([{ kind: "choose" }]);
});

test("declarations and unmatched end tags take linear time together", () => {
  const many = 100_000;
  const layout = `${"<!a>".repeat(many)}${"<group>".repeat(many)}${"</text>".repeat(many)}`;
  const { messages } = readStyle(`<style class="note"><citation><layout>${layout}`);
  expect(messages.map(({ reason }) => reason)).toContain("Unexpected `</text>` without its start");
});
