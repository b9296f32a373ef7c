import { VFile } from "vfile";
import { expect, test } from "vitest";
import { biblatexValue } from "../../../src/formats/bibtex/biblatex-values.ts";
import { exportRis } from "../../../src/formats/ris/export-ris.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function ris(...dates: string[]): VFile {
  const lines = ["TY  - BOOK", "ID  - a", "TI  - A", ...dates, "ER  - "];
  return new VFile({ path: "a.ris", value: lines.join("\n") });
}

test.each([
  ["PY  - 1999", "1999"],
  ["PY  - 1999/05/03/", "1999-05-03"],
  ["DA  - 1999/05//", "1999-05"],
  ["Y1  - 1999///", "1999"],
  ["PY  - 1999-05-03", "1999-05-03"],
  ["PY  - 1850-1855", "1850/1855"],
  ["PY  - 1850/1855", "1850/1855"],
  ["PY  - 1850–1855", "1850/1855"],
  ["PY  - 1998-99", "1998/1999"],
  ["PY  - 2001-02", "2001-02"],
  ["PY  - 2001–02", "2001/2002"],
  ["Y1  - 1999 May 3", "1999-05-03"],
  ["Y1  - 3 May 1999", "1999-05-03"],
  ["Y1  - Sept. 1999", "1999-09"],
  ["PY  - c1999", "1999"],
  ["PY  - [1999]", "1999"],
  ["PY  - [ca. 1850-1855?]", "1850~/1855~"],
  ["PY  - 1850?", "1850~"],
  ["PY  - 1999 Spring", "1999-21"],
  ["PY  - 2013 May-Jun", "2013-05/2013-06"],
])("%s is %s", (written, date) => {
  const file = ris(written);
  const [record] = importRecords(file);
  expect(record?.fields.get("date")).toBe(date);
  expect(record?.fields.has("note")).toBe(false);
  const work = openLibrary([file]).get("a");
  expect(biblatexValue.date(work?.csl.issued)).toBe(date);
  expect(file.messages).toEqual([]);
});

test.each([
  [["PY  - 1999", "DA  - 1999/05/03/"], "1999-05-03"],
  [["DA  - 1850///", "PY  - 1850-1855"], "1850/1855"],
  [["PY  - 1999", "DA  - May 3"], "1999-05-03"],
])("for %j the date is %s", (written, date) => {
  const [record] = importRecords(ris(...written));
  expect(record?.fields.get("date")).toBe(date);
});

test.each([
  ["1999 Easter", "1999"],
  ["1999/05/03/reprinted", "1999-05-03"],
  ["1999/13/45/", "1999"],
  ["1855-1850", "1855"],
  ["n.d.", undefined],
])("what cannot be read in %s is kept, and reported", (written, date) => {
  const file = ris(`PY  - ${written}`);
  const [record] = importRecords(file);
  expect(record?.fields.get("date")).toBe(date);
  expect(record?.fields.get("ris-py")).toBe(written);
  const column = "PY  - ".length + 1;
  const reason = `Unexpected \`${written}\` in \`PY\`, expected \`YYYY/MM/DD\` or \`YYYY\``;
  const message = `a.ris:4:${column}-4:${column + written.length}: ${reason}`;
  expect(file.messages.map(String)).toEqual([message]);

  const again = ris(`PY  - ${written}`);
  expect(openLibrary([again]).get("a")?.fields.get("ris-py")).toBe(written);
  expect(again.messages.map(String)).toEqual([message]);
});

test.each(["1850/1855", "0079"])("%s is written, and read again", (date) => {
  const value = `@book{a, title = {A}, date = {${date}}}`;
  const written = exportRis([openLibrary([new VFile({ path: "a.bib", value })]).get("a")!]);
  const year = /^\d{4}/.exec(date)?.[0] ?? "";
  expect(written).toContain(`PY  - ${year}\r\nDA  - ${year}///\r\n`);
  const file = new VFile({ path: "a.ris", value: written });
  expect(importRecords(file)[0]?.fields.get("date")).toBe(date);
  expect(file.messages).toEqual([]);
});
