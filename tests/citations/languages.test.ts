import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { VFile } from "vfile";
import { format, type Part } from "../../src/citations/format.ts";
import { loadStyle, type Style } from "../../src/citations/style.ts";
import { openLibrary } from "../../src/library/open-library.ts";

const folder = mkdtempSync(join(tmpdir(), "apparatus-languages-"));
afterAll(() => rmSync(folder, { recursive: true }));

const library = openLibrary([
  new VFile({
    path: "refs.bib",
    value: `@book{two, title = {Volume 2}}
@book{ten, title = {Volume 10}}
@book{five, title = {Volume 5}}
@book{dritte, title = {Übung 3}}
@book{zwölfte, title = {Übung 12}}
@book{istanbul, title = {istanbul ve ılıca}, langid = {turkish}}
@legal{gc, entrysubtype = {piltreaty}, title = {A Convention}, journaltitle = {UNTS}, volume = {75}, pages = {287}, date = {1949-08-12}}`,
  }),
]);

test("numbers in titles are sorted as numbers", () => {
  const { bibliography } = format({
    style: styleOf("", '<sort><key variable="title"/></sort>'),
    work: (key) => library.get(key),
    clusters: [],
    nocite: ["ten", "five", "zwölfte", "two", "dritte"],
  });
  expect(bibliography.map(({ parts }) => textOf(parts))).toEqual([
    "Übung 3",
    "Übung 12",
    "Volume 2",
    "Volume 5",
    "Volume 10",
  ]);
});

test("a Turkish i keeps its dot when it becomes a capital", () => {
  const { clusters } = format({
    style: styleOf('text-case="uppercase"', ""),
    locale: "tr-TR",
    work: (key) => library.get(key),
    clusters: [{ id: "1", items: [{ key: "istanbul", mode: "normal" }] }],
  });
  expect(clusters.map(({ parts }) => textOf(parts))).toEqual(["İSTANBUL VE ILICA"]);
});

test.each([
  ["en-US", "Glass of old towns in Journal of Glass"],
  ["es-ES", "Glass of Old Towns in Journal of glass"],
  ["sr-Latn-RS", "Glass of Old Towns in Journal of glass"],
])("a work without a language has that of the document: %s", (locale, text) => {
  const value = "@article{a, title = {Glass of Old Towns}, journaltitle = {Journal of glass}}";
  const works = openLibrary([new VFile({ path: "a.bib", value })]);
  const { clusters } = format({
    style: styleOf(
      "",
      "",
      '<text variable="title" suffix=" in "/><text variable="container-title" text-case="title"/>',
    ),
    locale,
    work: (key) => works.get(key),
    clusters: [{ id: "1", items: [{ key: "a", mode: "normal" }] }],
  });
  expect(textOf(clusters[0]?.parts ?? [])).toBe(text);
});

test.each([
  ["book", "neither"],
  ["article", "one of them"],
  ["legal", "one of them"],
])("match=none is none of all: %s", (type, text) => {
  const path = join(folder, "none.csl");
  writeFileSync(
    path,
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>None</title><id>none</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation><layout><choose>
    <if match="none" variable="volume container-title"><text value="neither"/></if>
    <else><text value="one of them"/></else>
  </choose></layout></citation>
</style>`,
  );
  const fields = new Map([
    ["book", ""],
    ["article", "journaltitle = {J}"],
    ["legal", "volume = {3}"],
  ]);
  const value = `@${type === "legal" ? "book" : type}{a, title = {A}, ${fields.get(type)}}`;
  const works = openLibrary([new VFile({ path: "a.bib", value })]);
  const { clusters } = format({
    style: loadStyle(path)!,
    work: (key) => works.get(key),
    clusters: [{ id: "1", items: [{ key: "a", mode: "normal" }] }],
  });
  expect(textOf(clusters[0]?.parts ?? [])).toBe(text);
});

test.each([
  ["oscola", undefined, "ibid art 2"],
  ["aglc", undefined, "Ibid art 2"],
  ["bluebook", undefined, "Id. art. 2"],
  ["oscola", "de-DE", "ebd art 2"],
  ["aglc", "de-DE", "Ebd art 2"],
  ["aglc", "ru-RU", "Там же art 2"],
  ["oscola", "he-IL", "שם art 2"],
])("a treaty that %s cites twice running is pointed at (%s)", (name, locale, text) => {
  const { clusters } = format({
    style: loadStyle(name)!,
    ...(locale !== undefined && { locale }),
    work: (key) => library.get(key),
    clusters: ["1", "2"].map((value, index) => ({
      id: value,
      noteIndex: index + 1,
      items: [{ key: "gc", mode: "normal", locator: { label: "article-locator", value } }],
    })),
  });
  expect(textOf(clusters[1]?.parts ?? [])).toBe(`${text}.`);
});

function styleOf(
  attribute: string,
  sort: string,
  layout = `<text variable="title" ${attribute}/>`,
): Style {
  const path = join(folder, `${attribute.length}-${sort.length}-${layout.length}.csl`);
  writeFileSync(
    path,
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Titles</title><id>titles</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation><layout>${layout}</layout></citation>
  <bibliography>${sort}<layout><text variable="title"/></layout></bibliography>
</style>`,
  );
  return loadStyle(path)!;
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}
