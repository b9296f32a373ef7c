import { expect, test } from "vitest";
import { VFile } from "vfile";
import { importRecords } from "../src/library/import-records.ts";
import { openLibrary } from "../src/library/open-library.ts";
import { readYaml } from "../src/read-yaml.ts";

const deep = 20_000;

test.each([
  ["brackets", `a: ${"[".repeat(deep)}`],
  ["closed brackets", `a: ${"[".repeat(deep)}${"]".repeat(deep)}`],
  ["maps", "{a: ".repeat(deep)],
  ["dashes", `${"- ".repeat(deep)}a`],
  ["keys", `${"? ".repeat(deep)}a`],
  ["indents", Array.from({ length: 2000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
])("the depth of nested YAML lists is limited: %s", (_, text) => {
  const { problems, plain } = readYaml(text);
  expect(problems.map(({ reason }) => reason)).toEqual([
    "Unexpected nesting of lists, expected at most 200 levels",
  ]);
  expect(plain().value).toBeUndefined();
});

test.each([
  "a: |\n  [ [ [\n\n    {\n  text\nb: [1, {c: d}]\n",
  Array.from({ length: 500 }, (_, index) => `- id: k${index}\n  abstract: "(0, 1] and [0"`).join(
    "\n",
  ),
])("real YAML is within the limits", (text) => {
  expect(readYaml(text).problems).toEqual([]);
});

test.each([
  ["title: *Nottebohm*", "*Nottebohm*"],
  ["title: *one", "*one"],
])("an asterisk without an anchor is text, with a message: %s", (text, title) => {
  const { problems, plain } = readYaml(`${text}\nlang: en\n`);
  expect(plain().value).toEqual({ title, lang: "en" });
  expect(problems.map(({ reason, start }) => [reason, start])).toEqual([
    [`Unexpected star in \`${title}\`, expected it in quotes`, 7],
  ]);
});

test.each(["title: *Nottebohm* (Liechtenstein)", "title: @somebody", "- *a* b", "title: `x`"])(
  "for a value that starts with a YAML indicator, the message says to quote it: %s",
  (text) => {
    const reasons = readYaml(text).problems.map(({ reason }) => reason);
    expect(reasons.join("\n")).toContain("in quotes");
  },
);

test("real anchors are read, and endlessly growing ones are not", () => {
  expect(readYaml("a: &a [x]\nb: *a\n").plain().value).toEqual({ a: ["x"], b: ["x"] });
  const bomb = Array.from({ length: 12 }, (_, index) => {
    const inner = Array.from({ length: 10 }, () => (index === 0 ? "x" : `*a${index - 1}`));
    return `a${index}: &a${index} [${inner.join(",")}]`;
  });
  expect(readYaml(bomb.join("\n")).plain().problem).toBe(
    "Unexpected aliases, expected at most 100",
  );
});

test.each([
  ["MODS", `${"<mods>".repeat(deep)}${"</mods>".repeat(deep)}`],
  ["RDF", `<rdf:RDF>${"<z:itemType>".repeat(deep)}${"</z:itemType>".repeat(deep)}</rdf:RDF>`],
  ["Crossref", `{"DOI": "10.1/x", "title": "A", "a": ${"[".repeat(deep)}${"]".repeat(deep)}}`],
  ["Wikidata", `{"entities": ${'{"a": '.repeat(deep)}1${"}".repeat(deep)}}`],
])("the depth of nesting is limited: %s", (_, value) => {
  const file = new VFile({ path: "a.txt", value });
  expect(importRecords(file)).toEqual([]);
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["too-large"]);
});

test("a title with asterisks in a YAML library only causes a message", () => {
  const value =
    "- id: a\n  type: legal_case\n  title: *Nottebohm*\n- id: b\n  type: book\n  title: B\n";
  const file = new VFile({ path: "a.yaml", value });
  const library = openLibrary([file]);
  expect(library.keys.map((key) => library.get(key)?.csl.title)).toEqual(["<i>Nottebohm</i>", "B"]);
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([["malformed-entry", 3]]);
});
