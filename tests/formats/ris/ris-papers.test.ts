import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportRis } from "../../../src/formats/ris/export-ris.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function open(value: string, path = "a.bib") {
  const library = openLibrary([new VFile({ path, value })]);
  return library.keys.flatMap((key) => library.get(key) ?? []);
}

const paper = `@inproceedings{a, title = {T}, booktitle = {B}, eventtitle = {E}, series = {S}, number = {4},
  location = {Town}, date = {1999}}`;

test("a paper is a conference paper, with tags that Zotero reads", () => {
  const written = exportRis(open(paper));
  const lines = ["TY  - CONF", "TI  - T", "T2  - E", "C3  - B", "T3  - S", "M1  - 4", "C1  - Town"];
  for (const line of lines) expect(written).toContain(`${line}\r\n`);
  const [record] = importRecords(new VFile({ path: "a.ris", value: written }));
  expect(record?.type).toBe("inproceedings");
  const [work] = open(written, "a.ris");
  expect(work?.csl).toMatchObject({
    type: "paper-conference",
    "container-title": "B",
    "collection-title": "S",
    "publisher-place": "Town",
  });
});

test("a book has its series and number", () => {
  const written = exportRis(
    open("@book{a, title = {T}, series = {S}, number = {4}, date = {1999}}"),
  );
  expect(written).toContain("T2  - S\r\n");
  expect(written).toContain("M1  - 4\r\n");
  expect(written).not.toContain("BibLaTeX: @book{a, series");
  expect(open(written, "a.ris")[0]?.csl["collection-title"]).toBe("S");
});

test.each(["CONF", "CPAPER"])("a paper from another program is one in proceedings: %s", (type) => {
  const value = `TY  - ${type}\nID  - a\nTI  - T\nT2  - B\nCY  - Town\nPY  - 1999\nER  - \n`;
  const [record] = importRecords(new VFile({ path: "a.ris", value }));
  expect(record?.type).toBe("inproceedings");
  expect(Object.fromEntries(record?.fields ?? [])).toEqual({
    title: "T",
    booktitle: "B",
    location: "Town",
    date: "1999",
  });
  const [work] = open(value, "a.ris");
  expect(work?.csl["container-title"]).toBe("B");
  expect(work?.csl).not.toHaveProperty("event-date");
});
