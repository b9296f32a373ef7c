import { VFile } from "vfile";
import { expect, test } from "vitest";
import { biblatexOfCsl } from "../../src/formats/bibtex/biblatex-of-csl.ts";
import { fieldText } from "../../src/formats/bibtex/field-text.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";

const file = new VFile({
  path: "a.bib",
  value: `
@phdthesis{phd, title = {A}, author = {B}, institution = {C}, date = {1999}}
@mastersthesis{master, title = {A}, author = {B}, institution = {C}, date = {1999}}
@techreport{technical, title = {A}, author = {B}, institution = {C}, date = {1999}}
@thesis{candidate, type = {candthesis}, title = {A}, author = {B}, institution = {C}, date = {1999}}
@report{research, type = {resreport}, title = {A}, author = {B}, institution = {C}, date = {1999}}
@report{words, type = {Working paper}, title = {A}, author = {B}, institution = {C}, date = {1999}}
`,
});
const library = openLibrary([file]);

test.each([
  ["phd", "PhD thesis", "phdthesis"],
  ["master", "Master’s thesis", "mathesis"],
  ["technical", "technical report", "techreport"],
  ["candidate", "Candidate thesis", "candthesis"],
  ["research", "research report", "resreport"],
  ["words", "Working paper", "Working paper"],
])("the genre of %s is %s, as a field %s", (key, genre, type) => {
  const work = library.get(key)!;
  expect(work.csl["genre"]).toBe(genre);
  expect(biblatexOfCsl(work).fields.get("type")).toBe(type);
  if (work.fields.has("type")) expect(fieldText(work, "type")).toBe(genre);
});

test.each(formats.map((format) => [format.id, format] as const))(
  "%s restores the keys of types",
  (_, { extension, write }) => {
    const works = library.keys.flatMap((key) => library.get(key) ?? []);
    const written = new VFile({ path: `a.${extension}`, value: write(works, library) });
    const types = importRecords(written).map(({ type, fields }) => [type, fields.get("type")]);
    expect(types).toEqual(works.map(({ entryType, fields }) => [entryType, fields.get("type")]));
  },
);

const plain = openLibrary([
  new VFile({
    path: "b.bib",
    value: `${String(file)}
@thesis{thesis, title = {A}, author = {B}, institution = {C}, date = {1999}}
@report{report, title = {A}, author = {B}, institution = {C}, date = {1999}}
@online{blog, title = {A}, author = {B}, type = {Blog}, url = {https://c.example}, date = {1999}}
@article{article, title = {A}, author = {B}, journaltitle = {C}, date = {1999}}
`,
  }),
]);

test.each([
  ["phd", "phdthesis", undefined],
  ["master", "mastersthesis", undefined],
  ["candidate", "phdthesis", "Candidate thesis"],
  // Styles would print “PhD thesis” and “Technical report”, which nobody wrote.
  ["thesis", "phdthesis", "Thesis"],
  ["report", "techreport", "Report"],
  ["technical", "techreport", undefined],
  ["words", "techreport", "Working paper"],
  ["article", "article", undefined],
])("BibTeX’s styles print what %s is", (key, type, field) => {
  const [entry = ""] = written("bibtex", key).split("\n\n");
  expect(entry).toMatch(new RegExp(`^@${type}\\{`));
  expect(/^ {2}type = \{(.*)\},$/m.exec(entry)?.[1]).toBe(field);
});

test.each([
  ["ris", "master", "M3  - Master’s thesis\r\n"],
  ["ris", "words", "M3  - Working paper\r\n"],
  ["ris", "blog", "M3  - Blog\r\n"],
  ["ris", "thesis", undefined],
  ["zotero-rdf", "phd", "<dc:type>PhD thesis</dc:type>"],
  ["zotero-rdf", "thesis", undefined],
])("Zotero reads from %s of %s its type", (format, key, line) => {
  if (line === undefined) expect(written(format, key)).not.toMatch(/M3|dc:type/);
  else expect(written(format, key)).toContain(line);
});

test("M3 in RIS is the type of a report, but something else for an article", () => {
  const value = `TY  - RPRT\nTI  - A\nM3  - Memorandum\nER  - \nTY  - JOUR\nTI  - B\nM3  - 10.1/b\nER  - \n`;
  const [report, article] = importRecords(new VFile({ path: "a.ris", value }));
  expect(report?.fields.get("type")).toBe("Memorandum");
  expect(report?.fields.has("note")).toBe(false);
  expect(article?.fields.get("ris-m3")).toBe("10.1/b");
});

function written(format: string, key: string): string {
  const { write } = formats.find(({ id }) => id === format)!;
  return write([plain.get(key)!], plain);
}
