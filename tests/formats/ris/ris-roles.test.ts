import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportRis } from "../../../src/formats/ris/export-ris.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function written(value: string): string {
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  return exportRis(library.keys.flatMap((key) => library.get(key) ?? []));
}

function read(value: string) {
  const file = new VFile({ path: "a.ris", value });
  const [record] = importRecords(file);
  return { fields: Object.fromEntries(record?.fields ?? []), file };
}

const roles: [entry: string, lines: string[]][] = [
  [
    "@book{a, title = {T}, author = {Ann, A.}, editor = {Ed, E.}, serieseditor = {Ser, S.}, series = {S}, number = {4}, pagetotal = {312}}",
    ["TY  - BOOK", "AU  - Ann, A.", "A3  - Ed, E.", "A2  - Ser, S.", "T2  - S", "M1  - 4"],
  ],
  ["@book{a, title = {T}, pagetotal = {312}}", ["SP  - 312"]],
  ["@thesis{a, title = {T}, pagetotal = {312}}", ["SP  - 312"]],
  [
    "@incollection{a, title = {T}, booktitle = {B}, editor = {Ed, E.}, serieseditor = {Ser, S.}, bookauthor = {Bo, B.}, series = {S}, number = {4}, volumes = {2}, chapter = {7}}",
    [
      ...["TY  - CHAP", "A2  - Ed, E.", "A3  - Ser, S.", "C2  - Bo, B.", "T2  - B", "T3  - S"],
      ...["SV  - 4", "NV  - 2", "SE  - 7"],
    ],
  ],
  [
    "@report{a, title = {T}, editor = {Ed, E.}, number = {12/3}, institution = {I}, series = {S}, isbn = {1-56432-142-8}}",
    ["TY  - RPRT", "ED  - Ed, E.", "SN  - 12/3", "PB  - I", "T2  - S", "ISBN: 1-56432-142-8"],
  ],
  ["@jurisdiction{a, title = {T}, number = {40984/07}}", ["TY  - CASE", "SV  - 40984/07"]],
  [
    "@letter{a, title = {T}, organization = {United Nations}, number = {A/66/764}}",
    ["TY  - RPRT", "PB  - United Nations", "SN  - A/66/764", "Kind of work: letter"],
  ],
  ["@letter{a, title = {T}, author = {Ann, A.}}", ["TY  - PCOMM"]],
  ["@article{a, entrysubtype = {magazine}, title = {T}, journaltitle = {J}}", ["TY  - MGZN"]],
  ["@inreference{a, title = {T}, booktitle = {B}}", ["TY  - ENCYC", "T2  - B"]],
  ["@unpublished{a, title = {T}}", ["TY  - MANSCPT"]],
  ["@misc{a, entrysubtype = {claim}, title = {T}}", ["TY  - MANSCPT", "Kind of work: claim"]],
  [
    "@legal{a, entrysubtype = {piltreaty}, title = {Treaty on Specimens}, shorttitle = {ToS}}",
    // Zotero stores the title elsewhere, and would use the short title instead.
    ["TY  - STAT", "TI  - Treaty on Specimens", "ST  - ToS", "CT  - Treaty on Specimens"],
  ],
];

test.each(roles)("%s has the tags that Zotero and EndNote read", (entry, lines) => {
  const ris = written(entry);
  for (const line of lines) expect(ris).toContain(line);
  expect(ris.match(/^N1 {2}- /gm)).toHaveLength(1);
});

test.each(roles)("%s is read back without duplicates", (entry) => {
  const [original] = importRecords(new VFile({ path: "a.bib", value: entry }));
  const own = written(entry).replace(/ \| BibLaTeX: .*|BibLaTeX: .*/g, "");
  const { fields } = read(own);
  const expected = Object.fromEntries(original?.fields ?? []);
  for (const name of ["serieseditor", "editor", "bookauthor", "number", "series", "chapter"]) {
    expect(fields[name], name).toBe(expected[name]);
  }
});

test("the editors of a book without a series are not series editors", () => {
  expect(read("TY  - BOOK\nTI  - T\nA2  - Ed, E.\nER  - \n").fields).toMatchObject({
    editor: "Ed, E.",
  });
  expect(read("TY  - BOOK\nTI  - T\nAU  - Ann, A.\nA2  - Ed, E.\nER  - \n").fields).toMatchObject({
    editor: "Ed, E.",
  });
});

test("what belongs to a chapter’s book is not given to the chapter", () => {
  const lines = [
    "TY  - CHAP",
    "TI  - T",
    "T2  - B",
    "IS  - 3",
    "SV  - 12",
    "C2  - Bo, B.",
    "ER  - ",
  ];
  expect(read(lines.join("\n")).fields).toMatchObject({
    volumes: "3",
    number: "12",
    bookauthor: "Bo, B.",
  });
});

test("a translated title comes after the title", () => {
  expect(read("TY  - JOUR\nTI  - Ein Titel\nTT  - A title\nER  - \n").fields).toMatchObject({
    title: "Ein Titel",
    titleaddon: "A title",
  });
});

test("a record without its end is read, and reported", () => {
  const { file, fields } = read("TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\n");
  expect(fields).toMatchObject({ title: "One" });
  expect(file.messages.map(String)).toHaveLength(2);
  expect(importRecords(new VFile({ path: "a.ris", value: file.value ?? "" }))).toHaveLength(2);
});
