import { VFile } from "vfile";
import { expect, test } from "vitest";
import { recordOf } from "../../../src/formats/bibtex/record-of.ts";
import { exportBibtex } from "../../../src/formats/bibtex/export/export-bibtex.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function open(value: string, path = "a.bib") {
  const library = openLibrary([new VFile({ path, value })]);
  return library.keys.flatMap((key) => library.get(key) ?? []);
}

const series = "series = {S}, number = {4}";

test.each([
  ["@inproceedings", `booktitle = {B}, ${series}, organization = {O}, publisher = {P}`],
  ["@inproceedings", "booktitle = {B}, organization = {O}"],
  ["@conference", `booktitle = {B}, ${series}`],
  ["@proceedings", `${series}, organization = {O}, publisher = {P}`],
  ["@manual", "edition = {2nd}, organization = {O}"],
  ["@booklet", "howpublished = {H}"],
  ["@misc", "howpublished = {H}"],
  ["@unpublished", "address = {A}"],
  ["@inbook", `${series}, chapter = {7}, pages = {1--3}, publisher = {P}`],
  ["@incollection", `booktitle = {B}, ${series}, chapter = {7}, pages = {1--3}, publisher = {P}`],
  ["@book", `${series}, publisher = {P}`],
  ["@techreport", `${series}, institution = {O}`],
  ["@article", `journal = {J}, series = {2}, volume = {3}, number = {4}`],
  ["@mastersthesis", "school = {O}"],
])("%s keeps its type and %s", (type, fields) => {
  const [written = ""] = exportBibtex(
    open(`${type}{a, author = {N, A}, title = {T}, ${fields}, year = {1999}, note = {Draft}}`),
  ).split("  biblatex = ");
  expect(written).toMatch(`${type}{a,\n`);
  const names = [...written.matchAll(/^ {2}(\w+) =/gm)].map(([, name]) => name);
  expect(written.replace(/,\n {2}/g, ", ")).toContain(fields);
  expect(names).toEqual([...new Set(names)]);
});

test("for BibTeX, a part of a book with its own title is part of a collection", () => {
  const works = open("@inbook{a, title = {T}, booktitle = {B}, chapter = {7}, date = {1999}}");
  const written = exportBibtex(works);
  expect(written).toMatch(/^@incollection\{a,/);
  expect(written).toContain("  booktitle = {B},\n  chapter = {7},\n");
  const [record] = importRecords(new VFile({ path: "b.bib", value: written }));
  expect(record).toEqual(recordOf(works[0]!));
});

test("for BibTeX’s styles, an article without a journal is another type", () => {
  const value = "@article{a, title = {T}, date = {1992}}";
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const written = exportBibtex([library.get("a")!]);
  expect(written).toMatch(/^@misc\{a,/);
  expect(importRecords(new VFile({ path: "b.bib", value: written }))[0]?.type).toBe("article");
});

test("a CSL paper is one in proceedings", () => {
  const item = { id: "a", type: "paper-conference", title: "T", "container-title": "B" };
  const more = { "collection-title": "S", "collection-number": "4", "chapter-number": "7" };
  const written = exportBibtex(open(JSON.stringify([{ ...item, ...more }]), "a.json"));
  expect(written).toMatch(/^@inproceedings\{a,/);
  const lines = ["booktitle = {B}", "series = {S}", "number = {4}", "chapter = {7}"];
  for (const line of lines) expect(written).toContain(`  ${line},\n`);
});

test.each([
  ["Draft", "Draft. Record disputed."],
  ["Draft.", "Draft. Record disputed."],
  ["A draft?", "A draft? Record disputed."],
  ["(A draft.)", "(A draft.) Record disputed."],
])("the note %j ends before a caution", (note, written) => {
  const works = open(`@misc{a, title = {T}, note = {${note}}, verification = {disputed}}`);
  expect(exportBibtex(works)).toContain(`  note = {${written}},\n`);
});

test("other facts about a record are in no field that styles print", () => {
  const written = exportBibtex(open("@misc{a, title = {T}}"));
  expect(written).not.toContain("  note = ");
  expect(written).toContain("  annote = {Catalogue record: not yet checked.},");
});

test.each([
  "@legal{a, entrysubtype = {resolution}, ",
  "@letter{a, ",
  "@jurisdiction{a, ",
  "@misc{a, ",
])("styles print the number and the body of %s", (head) => {
  const written = exportBibtex(
    open(`${head}title = {T}, number = {40984/07}, organization = {O}, date = {2010}}`),
  );
  const lines = ["howpublished = {O, 40984/07}", "publisher = {O}", "number = {40984/07}"];
  for (const line of lines) expect(written).toContain(`  ${line},\n`);
});

test.each([
  ["2", "2nd"],
  ["11", "11th"],
  ["23", "23rd"],
  ["Revised", "Revised"],
  ["Tenth edition, revised", "Tenth, revised"],
])("styles add their word to the edition %s", (edition, written) => {
  expect(exportBibtex(open(`@book{a, title = {T}, edition = {${edition}}}`))).toContain(
    `  edition = {${written}},\n`,
  );
});

test("a work without a title is sorted by what it has", () => {
  const sorted = (fields: string) => {
    return /^ {2}key = (.*),$/m.exec(exportBibtex(open(`@misc{a-b, ${fields}}`)))?.[1];
  };
  expect(sorted("organization = {O}, date = {2010}")).toBe("{O}");
  expect(sorted("date = {2010}")).toBe("{a-b}");
});

test.each([
  ["U(1)_A & b_{v}(s) #1 m^2", "U(1)\\_A \\& b\\_{v}(s) \\#1 m\\textasciicircum{}2"],
  ["On $x_1 \\$ y^2$ at \\$5 a_b", "On $x_1 \\$ y^2$ at \\$5 a\\_b"],
  ["\\ch{H_2O} and a\\_b, \\^{o}", "{H\\textsubscript{2}O} and a\\_b, \\^{o}"],
  ["\\Dash of \\emph{\\TeX}, {\\noopsort{a}}b", "—of \\emph{\\TeX}, {}b"],
  ["\\emph{\\TeX} \\'e $\\foo$ \\textsc{a}", "\\emph{\\TeX} \\'e $\\foo$ \\textsc{a}"],
  ["$\\beta$-{\\ch{LiGa}} \\qty{4}{\\kelvin}", "$\\beta$-{{LiGa}} {4\u00A0K}"],
  ["\\ch{H2} and \\foo{x}", "{H\\textsubscript{2}} and \\foo{x}"],
])("TeX does not stop at the title %s", (title, written) => {
  const works = open(`@misc{a, title = {${title}}}`);
  const value = exportBibtex(works);
  expect(value).toContain(`title = {{${written}}}`);
  const [record] = importRecords(new VFile({ path: "b.bib", value }));
  expect(record).toEqual(recordOf(works[0]!));
});

test("straight quotation marks in a title become TeX quotation marks", () => {
  const works = open('@misc{a, title = {Resolution "On {X}" and M\\"uller}}');
  expect(exportBibtex(works)).toContain('title = {{Resolution "On {X}" and M\\"uller}}');
  expect(exportBibtex(open('@misc{a, title = {Resolution "On {X}"}}'))).toContain(
    "title = {{Resolution “On {X}”}}",
  );
});

test.each([
  ["@book{a, date = {1992}, verification = {disputed}}", "Claim"],
  ["@misc{a, howpublished = {H}}", "Other work"],
])("%s, which says neither who nor what, says at least of what kind it is", (value, kind) => {
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const written = exportBibtex([library.get("a")!]);
  expect(written).toContain(`  type = {${kind}},\n`);
  expect(importRecords(new VFile({ path: "b.bib", value: written }))[0]).toEqual(
    recordOf(library.get("a")!),
  );
});

test.each(["|V\\ensuremath{\\tau}|", "A $\\nu$ and \\ensuremath{\\mu_\\tau} B"])(
  "a formula in a title stays as LaTeX sets it: %s",
  (title) => {
    const library = openLibrary([
      new VFile({ path: "a.bib", value: `@misc{a, title = {${title}}}` }),
    ]);
    expect(exportBibtex([library.get("a")!])).toContain(`  title = {{${title}}},\n`);
  },
);

test("a paper that has a journal too keeps the title of its book", () => {
  const written = exportBibtex(
    open("@inproceedings{a, title = {T}, booktitle = {A \\emph{B}}, journal = {J}}"),
  );
  expect(written).toContain("booktitle = {A \\emph{B}},");
});

test("programs find the publisher of a leaflet, and styles print it", () => {
  const written = exportBibtex(open("@booklet{a, title = {T}, publisher = {P}}"));
  expect(written).toContain("howpublished = {P},\n  publisher = {P},");
});

test("a treaty keeps its abstract and the day on which it was seen", () => {
  const written = exportBibtex(
    open(`@legal{a, entrysubtype = {piltreaty}, title = {T}, journaltitle = {UNTS}, volume = {75},
      urldate = {2020-01-02}, abstract = {A}}`),
  );
  expect(written).toContain("urldate = {2020-01-02}");
  expect(written).toContain("abstract = {A}");
  expect(written).not.toContain("volume = {75},\n");
});
