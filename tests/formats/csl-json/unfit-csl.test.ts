import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { dateVariables, nameVariables, textVariables } from "../../../src/works/csl-variables.ts";
import { exportCoins } from "../../../src/formats/web/export-coins.ts";
import { format } from "../../../src/citations/format.ts";
import { formats } from "../../../src/library/export-formats.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { loadStyle } from "../../../src/citations/style.ts";

function open(value: string, path = "a.json") {
  const file = new VFile({ path, value });
  const library = openLibrary([file]);
  const works = library.keys.map((key) => library.get(key)!);
  return { library, works, messages: () => file.messages.map(String) };
}

test.each([
  [{ author: "Smith" }, "text in `author` of `a`, expected a list of names"],
  [
    { author: ["Smith", { family: "B" }] },
    "text in `author` of `a`, expected `family`, `given` or `literal` of a name",
  ],
  [
    { author: [{ literal: null }, { family: "B" }] },
    "name without words in `author` of `a`, expected `family`, `given` or `literal` of a name",
  ],
  [
    { author: [{ family: "B", given: ["C"] }] },
    "list as `given` in `author` of `a`, expected text",
  ],
  [{ title: 7 }, "number in `title` of `a`, expected text"],
  [{ volume: [1] }, "list in `volume` of `a`, expected text"],
  [{ type: {} }, "object in `type` of `a`, expected text"],
  [{ issued: true }, "boolean in `issued` of `a`, expected a date"],
  [{ issued: { "date-parts": "2001" } }, "object in `issued` of `a`, expected a date"],
])("%j is reported, and nothing else lost", (members, reason) => {
  const { works, messages } = open(JSON.stringify([{ id: "a", publisher: "P", ...members }]));
  expect(messages()).toEqual([`a.json:1:2: Unexpected ${reason}`]);
  expect(works[0]?.csl["publisher"]).toBe("P");
  if (works[0]?.csl.author) expect(works[0].csl.author).toMatchObject([{ family: "B" }]);
});

test("null counts as missing, and a number as text", () => {
  const item = { id: "a", title: null, author: [{ family: "B", given: null }], issued: null };
  const { works, messages } = open(JSON.stringify([{ ...item, "title-short": 7 }]));
  expect(messages()).toEqual([]);
  expect(works[0]?.csl).toEqual({
    id: "a",
    type: "document",
    author: [{ family: "B" }],
    "title-short": "7",
  });
  expect(open('[{"id": "a", "title": 1984}]').works[0]?.csl.title).toBe("1984");
});

const inJson = [
  "a.json:2:1: Unexpected number, expected a CSL item",
  "a.json:3:1: Unexpected null, expected a CSL item",
  "a.json:4:1: Unexpected text, expected a CSL item",
  "a.json:5:1: Unexpected list, expected a CSL item",
];

test("invalid items are reported at their place", () => {
  const list = '[\n1,\nnull,\n"x, {y}",\n[{"id": "b"}],\n{"id": "a", "title": 7}]';
  const { library, works, messages } = open(list);
  expect(library.keys).toEqual(["a"]);
  expect(works[0]?.origin).toMatchObject({ line: 6, column: 1 });
  expect(messages()).toEqual([
    ...inJson,
    "a.json:6:1: Unexpected number in `title` of `a`, expected text",
  ]);
  const broken = open(`${list.slice(0, -1)}, {]`);
  expect(broken.library.keys).toEqual(["a"]);
  expect(broken.messages()).toEqual(expect.arrayContaining(inJson));
  expect(open("- 1\n-\n- id: a\n", "a.yaml").messages()).toEqual([
    "a.yaml:1:3: Unexpected number, expected a CSL item",
    "a.yaml:2:2: Unexpected null, expected a CSL item",
  ]);
});

test("endlessly nested lists affect only their variable", () => {
  const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  for (const variable of ["author", "issued", "title", "custom", "other"]) {
    const { library, works, messages } = open(`[{"id": "a", "${variable}": ${nested}}]`);
    expect(messages()).toHaveLength(1);
    for (const { write } of formats) expect(write(works, library)).not.toBe("");
  }
});

test("endless YAML aliases affect only their items", () => {
  const nested = [..."bcdefgh"].map((name, index) => {
    const alias = `*${"abcdefg"[index]}`;
    return `- &${name} [${Array<string>(9).fill(alias).join(",")}]`;
  });
  const items = [
    "- &a [1]",
    ...nested,
    "- {id: x, title: *h}",
    "- *nowhere",
    "- {id: y, title: Y}",
  ];
  const { library, works, messages } = open(items.join("\n"), "a.yaml");
  expect(library.keys).toEqual(["x", "y"]);
  expect(works[1]?.csl.title).toBe("Y");
  expect(messages()).toContain("a.yaml:9:3: Unexpected aliases, expected at most 100");
});

const variables = [...nameVariables, ...dateVariables, ...textVariables, "custom", "categories"];
const members = "family given literal suffix date-parts raw season circa year apparatus kind ids";
const leaf = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 7, -44, 1e300, "", "x", "2004-06-01/2004-07", "199X"),
  fc.constantFrom<unknown>("a | b", "{x}", "issued: 2001/2002-03", [[2004, 6, 1], [2004]]),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...members.split(" ")), tie("value"), { maxKeys: 4 }),
  ),
}));
const anyItem = fc.dictionary(fc.constantFrom(...variables), anyValue, { maxKeys: 8 });

test("no item makes an export or a style throw", () => {
  const styles = ["apa", "oscola", "chicago", "modern-language-association"].map((name) =>
    loadStyle(name)!,
  );
  fc.assert(
    fc.property(anyItem, fc.nat(3), (item, number) => {
      const { library, works } = open(JSON.stringify([{ ...item, id: "a" }]));
      for (const { write } of formats) expect(write(works, library)).not.toBe("");
      expect(exportCoins(works[0]!, "A")).not.toBe("");
      const clusters = [{ id: "1", items: [{ key: "a", mode: "normal" as const }] }];
      const written = format({ style: styles[number]!, work: library.get, clusters });
      expect(written.clusters).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [{ "container-title": "Whole", page: "3-9" }, "chapter"],
  [{ "container-title": "Whole", volume: "2" }, "book"],
  [{ page: "3-9" }, "book"],
])("a book with pages in another is a part of it: %j", (members, type) => {
  const { works } = open(JSON.stringify([{ id: "a", type: "book", title: "T", ...members }]));
  expect(works[0]?.csl.type).toBe(type);
});
