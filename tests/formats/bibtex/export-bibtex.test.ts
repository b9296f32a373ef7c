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
  ["@manual", "edition = {2}, organization = {O}"],
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

test("a part of a book with a title of its own is for BibTeX one of a collection", () => {
  const works = open("@inbook{a, title = {T}, booktitle = {B}, chapter = {7}, date = {1999}}");
  const written = exportBibtex(works);
  expect(written).toMatch(/^@incollection\{a,/);
  expect(written).toContain("  booktitle = {B},\n  chapter = {7},\n");
  const [record] = importRecords(new VFile({ path: "b.bib", value: written }));
  expect(record).toEqual(recordOf(works[0]!));
});

test("a paper of CSL is one in proceedings", () => {
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

test("what is known of a record beside that is in no field that styles print", () => {
  const written = exportBibtex(open("@misc{a, title = {T}}"));
  expect(written).not.toContain("  note = ");
  expect(written).toContain("  annote = {Catalogue record: not yet checked.},");
});
