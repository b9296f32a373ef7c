import { VFile } from "vfile";
import { expect, test } from "vitest";
import { jsonLdOf, metaOf } from "../../../src/formats/web/describe-work.ts";
import { exportCoins } from "../../../src/formats/web/export-coins.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { fields } from "../../../src/works/fields.ts";
import { rowOf } from "../../../src/works/kind-of.ts";
import type { Work } from "../../../src/works/work.ts";

/** Fields whose values have a special form. */
const forms: ReadonlyMap<string, string> = new Map([
  ["isbn", "978-1-85043-635-5"],
  ["issn", "1234-5679"],
  ["url", "https://example.org/a"],
]);

const rows = fields.flatMap((row) => {
  const kind = row.kinds?.[0] ?? (row.meta === "z:number" ? "report" : "book");
  return row.csl && (row.meta ?? row.coins ?? row.jsonLd)
    ? [[`${row.name} of a ${kind}`, row, kind] as const]
    : [];
});

function open(entry: string): Work {
  return openLibrary([new VFile({ path: "a.bib", value: entry })]).get("a")!;
}

test.each(rows)("pages state the %s wherever the table has a name for it", (_, row, kind) => {
  const { biblatex, subtype } = rowOf(kind);
  const value = row.value === "names" ? "Doe, Jane" : (forms.get(row.name) ?? "english");
  const work = open(
    `@${biblatex}{a, ${subtype ? `entrysubtype = {${subtype}}, ` : ""}${row.name} = {${value}}}`,
  );
  const title = "The title";
  if (row.meta) expect(metaOf(work, title).map(([name]) => name)).toContain(row.meta);
  if (row.coins)
    expect([...new URLSearchParams(exportCoins(work, title)).keys()]).toContain(row.coins);
  if (row.jsonLd) expect(jsonLdOf(work, title)).toHaveProperty([row.jsonLd]);
});

test("a letter published by a body is a report with its number", () => {
  const work = open(
    "@letter{a, title = {T}, organization = {United Nations}, number = {A/66/764}}",
  );
  expect(metaOf(work, "T")).toEqual(
    expect.arrayContaining([
      ["z:itemType", "report"],
      ["z:number", "A/66/764"],
      ["citation_publisher", "United Nations"],
    ]),
  );
  expect(new URLSearchParams(exportCoins(work, "T")).get("rft.type")).toBe("report");
});

test("a family name of several words is whole in COinS", () => {
  const work = open("@book{a, title = {T}, author = {de Waal, Thomas and {The Society}}}");
  const data = new URLSearchParams(exportCoins(work, "T"));
  expect(data.getAll("rft.au")).toEqual(["de Waal, Thomas"]);
  expect(data.get("rft.aulast")).toBe("de Waal");
  expect(data.getAll("rft.aucorp")).toEqual(["The Society"]);
});

test("people and bodies are distinguished", () => {
  const work = open(
    "@book{a, title = {T}, author = {de Waal, Thomas and {The Society}}, editor = {Roe, R.}}",
  );
  expect(jsonLdOf(work, "T")).toMatchObject({
    author: [
      { "@type": "Person", familyName: "de Waal", givenName: "Thomas" },
      { "@type": "Organization", name: "The Society" },
    ],
    editor: { "@type": "Person", familyName: "Roe" },
  });
});

test.each([
  [
    "a treaty has its place in its series",
    "@legal{a, entrysubtype = {piltreaty}, title = {T}, journaltitle = {UNTS}, volume = {75}, pages = {31}}",
    { type: "statute", source: "UNTS", volume: "75", pages: "31" },
  ],
  [
    "an article in a newspaper has its page",
    "@article{a, entrysubtype = {newspaper}, title = {T}, journaltitle = {J}, number = {4}, pages = {A1}}",
    { type: "newspaperArticle", source: "J", issue: "4", pages: "A1" },
  ],
  [
    "a paper is one of a conference",
    "@inproceedings{a, title = {T}, booktitle = {B}, series = {S}, pages = {1--5}}",
    { genre: "proceeding", atitle: "T", btitle: "B", series: "S", spage: "1", epage: "5" },
  ],
  [
    "a thesis has its degree",
    "@thesis{a, title = {T}, institution = {I}, type = {mathesis}}",
    { inst: "I", degree: "Master’s thesis" },
  ],
  [
    "a patent has its number and its inventors",
    "@patent{a, author = {Doe, Jane}, title = {T}, number = {US 7}}",
    { title: "T", number: "US 7", inventor: "Doe, Jane" },
  ],
])("COinS: %s", (_, entry, expected) => {
  const data = new URLSearchParams(exportCoins(open(entry), "T"));
  const found = Object.keys(expected).map((name) => [name, data.get(`rft.${name}`)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});
