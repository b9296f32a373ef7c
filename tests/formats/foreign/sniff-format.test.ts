import { expect, test } from "vitest";
import { VFile } from "vfile";
import { isRefused, sniffFormat, takesEntries } from "../../../src/formats/sniff/sniff-format.ts";
import { sniffBinary } from "../../../src/formats/sniff/sniff-binary.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

const sniff = (text: string, extname?: string): string => sniffFormat(Buffer.from(text), extname);

test.each([
  ["BibLaTeX", "@article{a, abstract = {\nTY  - JOUR\n}}"],
  ["BibLaTeX", "A preface.\n\n% Encoding: UTF-8\n@article{a,}"],
  ["BibLaTeX", "@string{a = {A}}"],
  ["RIS", "Provider: a\r\n\r\nTY  - JOUR\r\nAB  - See\n @article{b, of 2001\r\nER  - \r\n"],
  ["RIS", "\uFEFFTY  - JOUR\n"],
  ["PubMed’s format", "\nPMID- 1\nTI  - A\n"],
  ["PubMed’s format", "OWN - NLM\nPMID- 1\n"],
  ["Refer", "%0 Journal Article\n%T A\n"],
  ["Refer", "%A Doe, J.\n%T A\n"],
  ["BibLaTeX", "%A note on this file\n@article{a, title = {%T}}"],
  ["Web of Science’s text", "FN Thomson Reuters Web of Science\nVR 1.0\nPT J\n"],
  ["Web of Science’s text", "PT J\nAU Doe, J\n"],
  ["CFF", "# A comment\ncff-version: 1.2.0\ntitle: A"],
  ["CSL-YAML", "---\nreferences:\n- id: a\n"],
  ["CSL-YAML", "- id: a\n  title: TY  - A\n"],
  ["Zotero’s CSV", '"Key","Item Type","Publication Year"\n'],
  ["EndNote’s XML", "<xml><records><record><ref-type>17</ref-type></record></records></xml>"],
  ["MODS", '<?xml version="1.0"?><!-- a --><mods:mods xmlns:mods="m"/>'],
  ["Zotero’s RDF", "<rdf:RDF><bib:Book><z:itemType>book</z:itemType></bib:Book></rdf:RDF>"],
  ["CSL-JSON", '[{"id": "a", "type": "book"}]'],
  ["CSL-JSON", '{"references": [{"id": "a", "DOI": "10.1/x"}]}'],
  ["CSL-JSON", "[]"],
  ["CSL-JSON", '[{"id": "a", broken'],
  ["CSL-JSON", '{"id": "constructor", "toString": 1}'],
  ["Crossref’s JSON", '{"status": "ok", "message-type": "work", "message": {"title": ["A"]}}'],
  ["Crossref’s JSON", '[{"DOI": "10.1/x", "title": "A"}]'],
  ["OpenAlex’s JSON", '{"results": [{"id": "https://openalex.org/W1"}]}'],
  ["Wikidata’s JSON", '{"entities": {"Q1": {}}}'],
])("%s is recognised by %j", (format, text) => {
  // The file name reveals nothing.
  for (const extname of [".bib", ".ris", ".json", ".txt"])
    expect(sniff(text, extname)).toBe(format);
});

test.each([
  ["a page of HTML", "<!doctype html><html><body>@book{a,}</body></html>"],
  ["a document in RTF", "{\\rtf1 @book{a,}}"],
  ["a list of DOIs", "https://doi.org/10.1000/a\n10.1000/b\n"],
  ["a list of PubMed’s numbers", "23633646\n23633647\n"],
  ["a table of Scopus (CSV)", '"Authors","Author full names","Title","Source title"\n'],
  ["a table of PubMed (CSV)", "PMID,Title,Authors,Citation\n"],
  ["a table (CSV)", "Author;Year;Title\n"],
  ["a table of Web of Science", "PT\tAU\tTI\nJ\tDoe\tA\n"],
  ["a bibliography that LaTeX wrote (.bbl)", "\\begin{thebibliography}{9}\n\\bibitem{a} A."],
  ["a LaTeX document", "% a\n\\documentclass{article}"],
  [
    "a citation style (CSL)",
    '<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl"/>',
  ],
  ["PubMed’s XML", '<?xml version="1.0"?><!DOCTYPE PubmedArticleSet><PubmedArticleSet/>'],
  ["MARC in XML", '<collection xmlns="http://www.loc.gov/MARC21/slim"><record/></collection>'],
  ["BibTeXML", '<bibtex:file xmlns:bibtex="b"/>'],
  ["Word’s list of sources (XML)", '<b:Sources xmlns:b="b"/>'],
  ["DataCite’s XML", '<resource xmlns="http://datacite.org/schema/kernel-4"/>'],
  ["DataCite’s JSON", '{"data": {"attributes": {"titles": [], "creators": []}}}'],
  ["Zotero’s own JSON", '[{"key": "A", "data": {"itemType": "book"}}]'],
  ["Zotero’s own JSON", '{"config": {}, "items": [{"itemType": "book"}]}'],
  ["Semantic Scholar’s JSON", '{"data": [{"paperId": "1", "title": "A"}]}'],
  ["CodeMeta or other JSON-LD", '{"@context": "https://schema.org", "name": "A"}'],
])("%s is refused by its name: %j", (name, text) => {
  const format = sniff(text, ".bib");
  expect(format).toBe(name);
  const files = [0, 1].map(() => new VFile({ path: "refs.bib", value: Buffer.from(text) }));
  expect(importRecords(files[0]!)).toEqual([]);
  expect(openLibrary([files[1]!]).keys).toEqual([]);
  for (const { messages } of files) {
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([["unread-format", true]]);
    expect(messages[0]?.reason.startsWith(`This looks like ${name}: `)).toBe(true);
  }
});

test.each([
  ["EndNote’s own library", "SQLite format 3\0....CREATE TABLE enl_refs (id)"],
  ["Zotero’s own library", "SQLite format 3\0....CREATE TABLE baseFieldMappings (a)"],
  ["an SQLite database", "SQLite format 3\0....CREATE TABLE a (b)"],
  ["EndNote’s own library", "PK\x03\x04......My Library.enl"],
  ["a document or an archive (DOCX, ODT, ZIP)", "PK\x03\x04......[Content_Types].xml"],
])("%s is recognised by its bytes", (name, head) => {
  expect(sniffBinary(Buffer.from(head, "latin1"))).toBe(name);
});

test.each([
  ["refs.bib", "", true],
  ["refs.bib", "% nothing yet", true],
  ["refs.txt", "@book{a,}", true],
  ["refs.json", "", false],
  ["refs.bib", "TY  - BOOK\nER  - \n", false],
  ["refs.bib", '[{"id": "a"}]', false],
  ["refs.bib", "10.1000/x", false],
])("entries may be added to %s with %j: %s", (path, text, may) => {
  expect(takesEntries(new VFile({ path, value: Buffer.from(text) }))).toBe(may);
});

test("names of object members are not formats", () => {
  for (const name of ["constructor", "toString", "__proto__"]) {
    expect(isRefused(sniff(name) as "BibLaTeX")).toBe(false);
  }
});
