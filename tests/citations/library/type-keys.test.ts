import { VFile } from "vfile";
import { expect, test } from "vitest";
import { biblatexOfCsl } from "../../../src/citations/biblatex-of-csl.ts";
import { fieldText } from "../../../src/citations/field-text.ts";
import { formats } from "../../../src/citations/formats.ts";
import { importRecords } from "../../../src/citations/import-records.ts";
import { openLibrary } from "../../../src/citations/open-library.ts";

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
  "%s brings the keys of types back",
  (_, { extension, write }) => {
    const works = library.keys.flatMap((key) => library.get(key) ?? []);
    const written = new VFile({ path: `a.${extension}`, value: write(works, library) });
    const types = importRecords(written).map(({ type, fields }) => [type, fields.get("type")]);
    expect(types).toEqual(works.map(({ entryType, fields }) => [entryType, fields.get("type")]));
  },
);
