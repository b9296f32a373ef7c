import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportZoteroRdf } from "../../../src/formats/zotero-rdf/export-zotero-rdf.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

test("Zotero’s RDF has papers in proceedings, and series", () => {
  const value = "@inproceedings{a, title = {T}, booktitle = {B}, series = {S}, date = {1999}}";
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const written = exportZoteroRdf([library.get("a")!]);
  expect(written).toContain("<z:itemType>conferencePaper</z:itemType>");
  expect(written).toContain("<bib:Journal><dc:title>B</dc:title></bib:Journal>");
  expect(written).toContain("<bib:Series><dc:title>S</dc:title></bib:Series>");
  const [record] = importRecords(new VFile({ path: "a.rdf", value: written }));
  expect(record?.type).toBe("inproceedings");
});

test("the series of a book is within the book, as Zotero writes it", () => {
  const value = `<rdf:RDF xmlns:rdf="r" xmlns:z="z" xmlns:dc="d" xmlns:dcterms="t" xmlns:bib="b">
<bib:BookSection rdf:about="#a"><z:itemType>bookSection</z:itemType><dc:title>T</dc:title>
<dcterms:isPartOf><bib:Book><dcterms:isPartOf><bib:Series><dc:title>S</dc:title>
<dc:identifier>4</dc:identifier></bib:Series></dcterms:isPartOf><dc:title>B</dc:title></bib:Book></dcterms:isPartOf>
</bib:BookSection></rdf:RDF>`;
  const [record] = importRecords(new VFile({ path: "a.rdf", value }));
  expect(Object.fromEntries(record?.fields ?? [])).toEqual({
    title: "T",
    booktitle: "B",
    series: "S",
    number: "4",
  });
});
