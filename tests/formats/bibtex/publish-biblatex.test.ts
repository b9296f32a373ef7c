import { VFile } from "vfile";
import { expect, test } from "vitest";
import { publishBiblatex } from "../../../src/formats/bibtex/publish-biblatex.ts";
import { recordOf } from "../../../src/formats/bibtex/record-of.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

/** The published form of a library, without the line meant for the import, and what the import makes of it. */
function published(value: string) {
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  const written = publishBiblatex(works);
  return {
    written: written.replace(/^ {2}biblatex = .*\n/gm, ""),
    records: importRecords(new VFile({ path: "b.bib", value: written })),
    own: works.map(recordOf),
  };
}

const legal = "@legal{a, entrysubtype = {resolution}, title = {Resolution {5/1}}, number = {5/1}";

test.each([
  [`${legal}, organization = {O}}`, ["@report{a", "{{Resolution {5/1}}}", "institution = {O}"]],
  ["@letter{a, title = {T}, number = {A/1}, organization = {O}}", ["@report{a", "number = {A/1}"]],
  ["@article{a, title = {T}, date = {1992}}", ["@misc{a"]],
  ["@article{a, title = {T}, journaltitle = {J}}", ["@article{a"]],
  ["@letter{a, title = {T}, organization = {O}}", ["@misc{a", "organization = {O}", "{{T}}"]],
  [
    "@misc{a, entrysubtype = {source}, title = {A Statement}}",
    ["@misc{a,\n  title = {{A Statement}},\n}"],
  ],
  ["@article{a, title = {[Report of 1992]}, journaltitle = {J}}", ["title = {{[Report of 1992]}}"]],
  [
    "@jurisdiction{a, title = {R v. S}, institution = {European Court of Human Rights}, keywords = {b}}",
    ["keywords = {b, echr}"],
  ],
  ["@legal{a, entrysubtype = {resolution}, organization = {O}}", ["@misc{a"]],
  [
    "@jurisdiction{a, title = {R v. S}, institution = {Court}, number = {40984/07}}",
    ["@jurisdiction{a", "howpublished = {Court, 40984/07}", "citation = {Court, 40984/07}"],
  ],
  [
    "@legal{a, entrysubtype = {piltreaty}, title = {T}, journaltitle = {UNTS}, volume = {75}, pages = {31}}",
    ["@legal{a", "entrysubtype = {piltreaty}", "howpublished = {75 UNTS 31}"],
  ],
])("the standard styles print all of %s", (entry, lines) => {
  const { written, records, own } = published(entry);
  for (const line of lines) expect(written).toContain(line);
  expect(records).toEqual(own);
});

test("styles without a driver get that of `misc`, and the file says whom it is for", () => {
  const head = published("@legal{a, title = {T}}\n@jurisdiction{b, title = {R v. S}}").written;
  const drivers = ["jurisdiction", "legal"].map((type) => {
    return `\\ifcsundef{blx*bbx*${type}}{\\csletcs{blx*bbx*${type}}{blx*bbx*misc}}{}`;
  });
  const [told = "", preamble] = head.split("\n");
  expect(told).toMatch(/^% For LaTeX with biblatex\. [^@]+$/);
  const asAt = "\\begingroup\\lccode`\\*=64 \\lowercase{\\endgroup";
  expect(preamble).toBe(`@preamble{"${asAt}${drivers.join("")}}"}`);
  // Zotero would read an entry at each further one.
  expect(preamble?.match(/@/g)).toHaveLength(1);
  expect(published("@book{a, title = {T}}").written).toMatch(/^@book/);
});

test("biblatex-apa prints newspapers with their day, and no subtype", () => {
  const entry = "@article{a, entrysubtype = {newspaper}, title = {T}, journaltitle = {J}}";
  const { written, records, own } = published(entry);
  const [told, preamble] = written.split("\n");
  expect(told).toBe("% For LaTeX with biblatex.");
  const set = "{\\csdef{abx*field*entrysubtype}{nonacademic}}";
  expect(preamble).toContain("\\ifcsstring{blx*bbxfile}{apa}{\\AtEveryBibitem{");
  expect(preamble).toContain(`\\iffieldequalstr{entrysubtype}{newspaper}${set}{}`);
  expect(preamble?.match(/@/g)).toHaveLength(1);
  expect(written).toContain("entrysubtype = {newspaper}");
  expect(records).toEqual(own);
});

test.each([
  "annotation = {A remark of ours}",
  "related = {b}, relatedtype = {multivolume}",
  "language = {arabic and english and french}",
])("nothing is printed of %s", (field) => {
  const { written, records, own } = published(`@misc{a, title = {T}, ${field}}`);
  expect(written).toBe("@misc{a,\n  title = {T},\n}\n");
  expect(records).toEqual(own);
});
