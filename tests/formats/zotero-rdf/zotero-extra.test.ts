import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportRis } from "../../../src/formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../../../src/formats/zotero-rdf/export-zotero-rdf.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

/** An entry, its line, and the RIS tag for which Zotero has no field. */
const cases = [
  [
    "@jurisdiction{a, title = {A v B}, institution = {A Court}, location = {The Hague}}",
    "Publisher Place: The Hague",
    ["CY"],
  ],
  [
    "@legislation{a, title = {An Act}, organization = {A Parliament}}",
    "Publisher: A Parliament",
    ["PB"],
  ],
  [
    "@report{a, title = {T}, institution = {I}, origdate = {1900-05}}",
    "Original Date: 1900-05",
    ["OP"],
  ],
  [
    "@thesis{a, title = {T}, institution = {I}, editor = {Doe, Jane}}",
    "Editor: Doe || Jane",
    ["A2"],
  ],
  ["@online{a, title = {T}, editor = {{A Body}}}", "Editor: A Body", ["A2"]],
] as const;

test.each(cases)("%s has in Extra: %s", (value, line) => {
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  const rdf = exportZoteroRdf([work]);
  expect(/<dc:description>([^]*?)<\/dc:description>/.exec(rdf)?.[1]?.split("\n")).toEqual([line]);
  expect(exportRis([work])).toContain(` | ${line} | `);
});

test.each(cases)("%s is read back via Zotero, which ignores its tag", (value, _, [tag]) => {
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  const file = new VFile({
    path: "b.ris",
    value: exportRis([work]).replace(new RegExp(`^${tag}  - .*`, "m"), ""),
  });
  expect(Object.fromEntries(importRecords(file)[0]?.fields ?? [])).toEqual(
    Object.fromEntries(work.fields),
  );
});

test("a field that Zotero has is not a line of Extra", () => {
  const value = "@book{a, title = {T}, publisher = {P}, location = {L}, editor = {Doe, Jane}}";
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  expect(exportZoteroRdf([work])).not.toContain("dc:description");
});

test.each([
  ["@software{a, author = {Doe, Jane}, title = {T}}", "z:programmers"],
  ["@patent{a, author = {Doe, Jane}, title = {T}}", "z:inventors"],
  ["@artwork{a, author = {Doe, Jane}, title = {T}}", "z:artists"],
  ["@book{a, author = {Doe, Jane}, title = {T}}", "bib:authors"],
])("Zotero finds whom it calls otherwise than author: %s", (value, element) => {
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  const rdf = exportZoteroRdf([work]);
  expect(rdf).toContain(`<${element}>`);
  const [record] = importRecords(new VFile({ path: "b.rdf", value: rdf }));
  expect(Object.fromEntries(record?.fields ?? [])).toEqual(Object.fromEntries(work.fields));
  const foreign = rdf.replace(/<bib:Memo[^]*<\/bib:Memo>/, "");
  const [read] = importRecords(new VFile({ path: "c.rdf", value: foreign }));
  expect(read?.fields.get("author")).toBe("Doe, Jane");
});

test("the proceedings of a paper are where Zotero reads them", () => {
  const value = "@inproceedings{a, title = {T}, booktitle = {B}, volume = {2}}";
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  const rdf = exportZoteroRdf([work]);
  expect(rdf).toMatch(/<bib:Journal><dc:title>B<\/dc:title>/);
  const [record] = importRecords(new VFile({ path: "b.rdf", value: rdf }));
  expect(record?.type).toBe("inproceedings");
  expect(Object.fromEntries(record?.fields ?? [])).toEqual(Object.fromEntries(work.fields));
});

test.each([
  ["post-weblog", "z:Blog"],
  ["post", "z:Forum"],
  ["webpage", "z:Website"],
  ["legal_case", "bib:CourtReporter"],
  ["article-magazine", "bib:Periodical"],
  ["article-newspaper", "bib:Newspaper"],
  ["entry-dictionary", "bib:Book"],
])("Zotero finds what a work of type %s is part of in %s", (type, element) => {
  const value = JSON.stringify([{ id: "a", type, title: "T", "container-title": "Whole" }]);
  const written = exportZoteroRdf([openLibrary([new VFile({ path: "a.json", value })]).get("a")!]);
  expect(written.replace(/>\s+</g, "><")).toContain(
    `<dcterms:isPartOf><${element}><dc:title>Whole</dc:title></${element}>`,
  );
});
