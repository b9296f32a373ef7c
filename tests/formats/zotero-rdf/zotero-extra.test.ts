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
