import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportCslJson } from "../../src/formats/csl-json/export-csl-json.ts";
import { exportRis } from "../../src/formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../../src/formats/zotero-rdf/export-zotero-rdf.ts";
import { readExtra } from "../../src/formats/read-extra.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { isDateVariable, isNameVariable } from "../../src/works/csl-variables.ts";
import { fields } from "../../src/works/fields.ts";

const lines = "Original Date: 1900-05\nEditor: Doe || Jane\nplace: Paris\nA remark: with a colon";

function open(path: string, value: string) {
  return openLibrary([new VFile({ path, value })]);
}

test("lines of a note of CSL-JSON are the variables that they name", () => {
  const note = `type: treaty\n${lines}\nDOI: 10.1000/other`;
  const item = { id: "a", type: "legislation", title: "T", DOI: "10.1000/own", note };
  const work = open("a.json", JSON.stringify([item])).get("a");
  expect(work?.csl).toEqual({
    ...{ id: "a", type: "treaty", title: "T", DOI: "10.1000/own", "publisher-place": "Paris" },
    "original-date": { "date-parts": [[1900, 5]] },
    editor: [{ family: "Doe", given: "Jane" }],
    note: "A remark: with a colon\nDOI: 10.1000/other",
  });
});

test("so are lines of Extra in Zotero’s RDF and CSV", () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#">
<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType><dc:title>T</dc:title><dc:description>${lines}</dc:description></bib:Book></rdf:RDF>`;
  const csv = `"Key","Item Type","Title","Extra"\n"AAAA","book","T","${lines}"\n`;
  for (const [path, value] of [
    ["a.rdf", rdf],
    ["a.csv", csv],
  ] as const) {
    const [record] = importRecords(new VFile({ path, value }));
    expect(Object.fromEntries(record?.fields ?? []), path).toEqual({
      ...{ title: "T", editor: "Doe, Jane", location: "Paris", origdate: "1900-05" },
      note: "A remark: with a colon",
    });
  }
});

test("so are those of `M2` in RIS, which Zotero reads as Extra; other words stay there", () => {
  const read = (lines: string) => {
    const value = `TY  - GEN\nTI  - T\n${lines}\nER  - \n`;
    return Object.fromEntries(importRecords(new VFile({ path: "a.ris", value }))[0]?.fields ?? []);
  };
  expect(read("M2  - type: document\nM2  - Original Date: 1900-05")).toEqual({
    ...{ title: "T", origdate: "1900-05" },
  });
  expect(read("M2  - Start Page")).toEqual({ title: "T", "ris-m2": "Start Page" });
});

test("a work that RIS has no type for is a document in Zotero", () => {
  const works = ["@misc{a, title = {T}}", "@unpublished{a, title = {T}}"].map((value) =>
    open("a.bib", value).get("a")!,
  );
  expect(works.map((work) => exportRis([work]).includes("M2  - type: document"))).toEqual([
    true,
    false,
  ]);
});

test("what Zotero drops of CSL-JSON comes back from the note", () => {
  const value = "@jurisdiction{a, title = {A v B}, institution = {C}, location = {The Hague}}";
  const work = open("a.bib", value).get("a")!;
  const [item] = JSON.parse(exportCslJson([work])) as Record<string, unknown>[];
  expect(item?.["note"]).toBe("publisher-place: The Hague");
  const { custom: _, "publisher-place": __, ...kept } = item ?? {};
  expect(open("b.json", JSON.stringify([kept])).get("a")?.csl["publisher-place"]).toBe("The Hague");
});

test("a published letter is a report elsewhere, and a letter at home", () => {
  const value = "@letter{a, title = {Letter}, number = {A/1}, organization = {UN}, date = {1992}}";
  const work = open("a.bib", value).get("a")!;
  const json = exportCslJson([work]);
  expect(JSON.parse(json)).toMatchObject([{ type: "report", number: "A/1", publisher: "UN" }]);
  expect(json).not.toContain('"note"');
  const again = open("b.json", json).get("a");
  expect([again?.kind, again?.csl]).toEqual([work.kind, { ...work.csl }]);
  expect(exportZoteroRdf([work])).not.toMatch(/personal_communication/);
});

const texts = fields.flatMap(({ csl }) =>
  csl === undefined || isNameVariable(csl) || isDateVariable(csl) ? [] : [csl],
);

test("a line is read or stays, and no variable is changed", () => {
  const label = fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 8 }));
  const line = fc.tuple(label, fc.string()).map(([name, text]) => `${name}: ${text}`);
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom(...texts), (all, own) => {
      const item = { id: "a", type: "book", [own]: "own" };
      const { csl, rest } = readExtra(item, all);
      expect(csl[own]).toBe("own");
      const read = Object.keys(csl).length - Object.keys(item).length;
      expect(rest.length + read).toBe(all.length);
    }),
  );
});
