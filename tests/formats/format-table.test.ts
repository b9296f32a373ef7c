import { readFileSync } from "node:fs";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { formats } from "../../src/library/export-formats.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { formatRow, tablePage } from "./format-table.ts";

const library = openLibrary([
  new VFile({
    path: "specimens.bib",
    value: readFileSync(new URL("specimens.bib", import.meta.url)),
  }),
]);
const works = library.keys.flatMap((key) => library.get(key) ?? []);
const tables = formats.map((format) => {
  return [format, works.map((work) => formatRow(format, work, library))] as const;
});

test("no format loses a field", () => {
  for (const [format, rows] of tables) {
    for (const { kind, lost } of rows) expect(lost, `${format.id}, ${kind}`).toEqual([]);
  }
});

test.each([
  ["ris", ["journaltitle", "volume", "pages", "title", "shorttitle"]],
  ["csl-json", ["journaltitle", "volume", "pages", "title", "shorttitle", "execution"]],
  ["zotero-rdf", ["journaltitle", "volume", "pages", "title", "shorttitle"]],
] as const)("%s has places of its own for a treaty", (id, fields) => {
  const rows = tables.find(([format]) => format.id === id)?.[1];
  expect(rows?.[0]?.carried).toEqual(expect.arrayContaining([...fields]));
});

test("the documentation says what each format carries", async () => {
  const page = tablePage(tables.map(([format, rows]) => [format, rows]));
  await expect(page).toMatchFileSnapshot("../../docs/formats.md");
});
