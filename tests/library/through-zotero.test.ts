import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportCslJson } from "../../src/formats/csl-json/export-csl-json.ts";
import { exportRis } from "../../src/formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../../src/formats/zotero-rdf/export-zotero-rdf.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { planImport } from "../../src/library/plan-import.ts";
import { notebookLibrary, notebookWorks } from "../formats/notebook-library.ts";

function planned(path: string, value: string, library = notebookLibrary) {
  const steps = planImport(importRecords(new VFile({ path, value })), library);
  return {
    fresh: steps.filter(({ what }) => what === "new").map(({ record }) => record.key),
    more: steps.flatMap((step) => (step.what === "known" ? [...step.added] : [])),
    conflicts: steps.flatMap((step) => (step.what === "known" ? step.conflicts : [])),
  };
}

const nothing = { fresh: [], more: [], conflicts: [] };

function open(value: string) {
  return openLibrary([new VFile({ path: "a.bib", value })]);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

test("RIS comes back from Zotero, which has no keys and keeps notes as HTML", () => {
  const written = exportRis(notebookWorks)
    .replace(/^ID  - .*\r\n/gm, "")
    .replace(/^(?:M2|C1)  - .*\r\n/gm, "")
    .replace(
      /^(N1  - )(.*)\r\n/gm,
      (_, tag: string, note: string) => `${tag}<p>${escaped(note)}</p>\r\n`,
    );
  expect(written).not.toContain("ID  - ");
  expect(planned("a.ris", written)).toEqual(nothing);
});

test("Zotero’s RDF comes back as its RIS, with the lines of the notes apart", () => {
  const rdf = exportZoteroRdf(notebookWorks);
  const notes = [...rdf.matchAll(/<rdf:value>(Catalogue[^<]*)<\/rdf:value>/g)].map(
    ([, note = ""]) => note.replace(/&#x26;/g, "&").replace(/&#x3C;/g, "<"),
  );
  expect(notes).toHaveLength(notebookWorks.length);
  let at = 0;
  const written = exportRis(notebookWorks)
    .replace(/^ID  - .*\r\n/gm, "")
    .replace(/^N1  - .*\r\n/gm, () => `N1  - ${notes[at++]?.replace(/\n/g, "\r\n")}\r\n`);
  expect(planned("a.ris", written)).toMatchObject({ fresh: [], conflicts: [] });
});

test("a treaty in RDF may say so in its note alone", () => {
  const works = notebookWorks.filter(({ kind }) => kind === "treaty");
  const written = exportZoteroRdf(works)
    .replace(/Type: treaty\n?/g, "")
    .replace(/Catalogue/g, "Type: treaty | Catalogue");
  expect(planned("a.rdf", written)).toEqual(nothing);
});

test("what Zotero keeps of CSL-JSON adds nothing to works that it can name", () => {
  const named = notebookWorks.filter(({ csl }) => csl.title && csl.issued);
  const items = (JSON.parse(exportCslJson(named)) as Record<string, unknown>[]).map((item, at) => {
    const kept = Object.entries(item).filter(([name]) => !/^(?:annote|custom|note)$/.test(name));
    const type = /^type: treaty$/m.exec(String(item["note"]))?.[0];
    return {
      ...Object.fromEntries(kept),
      id: `http://zotero.org/${at}`,
      ...(type && { note: type }),
    };
  });
  expect(planned("a.json", JSON.stringify(items)).conflicts).toEqual([]);
});

test.each([
  ["organization = {A Body}", "institution = {A Body}"],
  ["publisher = {A Body}", "organization = {A Body}"],
  ["langid = {english}", "language = {en}"],
  ["title = {T}, subtitle = {Of S}", "title = {T: Of S}"],
  ["title = {T}, subtitle = {Of S}", "title = {T. Of S}, shorttitle = {T}"],
  ["title = {T?}, subtitle = {S}, titleaddon = {A}", "title = {T? S. A}"],
])("to %s, %s adds nothing", (ours, theirs) => {
  const rest = "year = {2001}, doi = {10.1000/1}";
  const library = open(`@misc{a, ${rest}, ${ours}}`);
  expect(planned("b.bib", `@misc{b, ${rest}, ${theirs}}`, library)).toEqual(nothing);
});

test.each([
  ["organization = {A Body}", "institution = {Another}", "more"],
  ["title = {T}, subtitle = {S}", "title = {T: Another}", "conflicts"],
  ["langid = {english}", "language = {fr}", "more"],
] as const)("but to %s, %s is something else", (ours, theirs, what) => {
  const rest = "year = {2001}, doi = {10.1000/1}";
  const library = open(`@misc{a, ${rest}, ${ours}}`);
  expect(planned("b.bib", `@misc{b, ${rest}, ${theirs}}`, library)[what]).toHaveLength(1);
});

test("one date of a treaty does not contradict the others", () => {
  const head = "entrysubtype = {piltreaty}, title = {T}, doi = {10.1000/1}";
  const library = open(
    `@legal{a, ${head}, execution = {adopted=1949-08-12 and inforce=1950-10-21}}`,
  );
  const of = (dates: string) =>
    planned("b.bib", `@legal{b, ${head}, execution = {${dates}}}`, library);
  expect(of("adopted=1949-08-12")).toEqual(nothing);
  expect(of("adopted=1949-08-13").conflicts).toHaveLength(1);
});

test("a work that has no date is not dated by the day on which it was seen", () => {
  const library = open(
    "@online{a, title = {T}, url = {https://example.org/a}, urldate = {2020-01-02}}",
  );
  const written = exportZoteroRdf([library.get("a")!]);
  expect(written).not.toContain("dcterms:dateSubmitted");
  expect(written).toContain("Accessed: 2020-01-02");
  expect(planned("a.rdf", written, library)).toEqual(nothing);
  const dated = written.replace("<z:itemType>", "<dc:date>May 3, 1999</dc:date><z:itemType>");
  expect(planned("a.rdf", dated, library).more).toEqual([["date", "1999-05-03"]]);
});

test("what we say of a record in the annotation of our BibTeX is none of the work", () => {
  const library = open("@book{a, title = {T}, year = {2001}, annotation = {Own}}");
  const written =
    "@book{doe_t_2001, title = {T}, year = {2001}, annote = {Catalogue record: copy seen. | Annotation: Own}}";
  expect(planned("b.bib", written, library)).toEqual(nothing);
});
