import { VFile } from "vfile";
import { expect, test } from "vitest";
import { fieldText } from "../../src/formats/bibtex/field-text.ts";
import { exportCoins } from "../../src/formats/web/export-coins.ts";
import { jsonLdOf, metaOf } from "../../src/formats/web/describe-work.ts";
import { exportBiblatex } from "../../src/library/export-biblatex.ts";
import { formats } from "../../src/library/export-formats.ts";
import { openLibrary } from "../../src/library/open-library.ts";

const value = `@article{a, author = {Doe, Jane and others}, title = {On Tests}, journaltitle = {Journal}, date = {2020},
  file = {:C$\\backslash$:/Users/secretuser/M{\\"{u}}ller.pdf:pdf}, owner = {secretuser}, groups = {secretgroup},
  comment = {secretcomment}, timestamp = {2021-01-01T01:02:03}, mendeley-groups = {secretgroup/1}, readstatus = {secretread},
  bdsk-file-1 = {secretfile}, bdsk-url-1 = {secreturl}, sentelink = {secretsente}, uri = {papers3://secretpaper/1}, userc = {zotero://secretitem}, usera = {/home/secretuser/papers/a.pdf}, userb = {kept},
  abstract = {Kept in ~/Documents/secretuser/a.txt}, url = {file:///home/secretuser/a.pdf}}`;
const library = openLibrary([new VFile({ path: "a.bib", value })]);
const work = library.get("a")!;

test.each(formats.map((format) => [format.id, format] as const))(
  "%s publishes nothing private",
  (_, { write }) => {
    const written = write([work], library);
    expect(written).not.toMatch(/secret|2021-01-01|\/home\//);
    expect(written).toContain("On Tests");
  },
);

test("no page shows it", () => {
  const texts = [...work.fields.keys()].map((name) => fieldText(work, name));
  const elements = [
    exportCoins(work, "T"),
    JSON.stringify([metaOf(work, "T"), jsonLdOf(work, "T")]),
  ];
  expect([...texts, ...elements].join("\n")).not.toMatch(/secret|2021-01-01|\/home\//);
  expect(elements.join("\n")).not.toMatch(/others/);
});

test("the library’s own file keeps it", () => {
  expect(exportBiblatex([work], library)).toBe(`${value}\n`);
});

test.each(["ris", "csl-json", "csl-yaml", "zotero-rdf"])("nobody is called others in %s", (id) => {
  const { write } = formats.find((format) => format.id === id)!;
  const written = write([work], library)
    .replace(/BibLaTeX: @.*/g, "")
    .replace(/"?custom"?:[^]*/, "");
  expect(written).toContain("Doe");
  expect(written).not.toMatch(/others/);
});
