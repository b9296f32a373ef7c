import { expect, test } from "vitest";
import { VFile } from "vfile";
import { biblatexValue } from "../../src/formats/bibtex/biblatex-values.ts";
import { englishDate, issuedDate } from "../../src/works/english-date.ts";
import { dateProblem } from "../../src/works/edtf-date.ts";
import { exportBiblatex } from "../../src/library/export-biblatex.ts";
import { shortBibtex } from "../../src/formats/bibtex/export/export-bibtex.ts";
import { exportCoins } from "../../src/formats/web/export-coins.ts";
import { writeItem } from "../../src/formats/csl-json/export-csl-json.ts";
import { exportRis } from "../../src/formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../../src/formats/zotero-rdf/export-zotero-rdf.ts";
import { format } from "../../src/citations/format.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";

test.each([
  ...["1850", "1997-02", "1992-02-25", "-0343-02", "0000", "1996-02-29", "1500-02-29"],
  ...["1997/1998", "1997-02-01/1997-03", "1997-02/", "/1997", "1997/..", "../1997-02-01"],
  ...["1850~", "1850?", "1850%", "2004-06-11~", "2004-22", "1996-21/1996-23", "-0876?"],
  ...["199X", "19XX", "1999-XX", "1999-07-XX", "1999-XX-XX", "y-123456789", "Y17000000002"],
  ...["2004-04-25T14:34:00", "2004-04-25T14:34:00+05:00", "2004-04-25T14:34:00Z", "{2001}"],
])("%s is a date", (date) => {
  expect(dateProblem(date)).toBeUndefined();
});

test.each([
  ["2025-13-25", "month 13", "01 to 12"],
  ["2025-13", "month 13", "01 to 12, or 21 to 24 for a season"],
  ["2025-25", "month 25", "01 to 12, or 21 to 24 for a season"],
  ["2025-21-03", "month 21", "01 to 12"],
  ["2025-00", "month 00", "01 to 12, or 21 to 24 for a season"],
  ["2025-02-30", "day 30", "01 to 28"],
  ["1900-02-29", "day 29", "01 to 28"],
  ["2025-04-31", "day 31", "01 to 30"],
  ["1997-02-01/1997-02-29", "day 29", "01 to 28"],
  ["2004-04-25T25:00", "time 25:00", "`10:30`, `10:30:00Z` and such"],
  ["last spring", "`last spring`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["25.02.2025", "`25.02.2025`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["2025-2-5", "`2025-2-5`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["/", "`/`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["1997/1998/1999", "`1997/1998/1999`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["..", "`..`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
])("%s is not a date", (date, found, expected) => {
  expect(dateProblem(date)).toEqual({ found, expected });
});

test("an invalid date is reported at its place", () => {
  const file = new VFile({
    path: "refs.bib",
    value: `@misc{a,
  title = {A}, urldate = {2025-13-25}, year = 1999,
  verifiedon = {2025-02-30},
  execution = {adopted=1948-12-09 and inforce=1951-13-12 and opened},
}`,
  });
  openLibrary([file]).get("a");
  expect(file.messages.map(String)).toEqual([
    "refs.bib:2:27-2:37: Unexpected month 13 in `urldate` of `a`, expected 01 to 12",
    "refs.bib:3:17-3:27: Unexpected day 30 in `verifiedon` of `a`, expected 01 to 28",
    "refs.bib:4:47-4:57: Unexpected month 13 in `execution` of `a`, expected 01 to 12",
    "refs.bib:4:62-4:68: Unexpected `opened` in `execution` of `a`, expected `name=date`",
  ]);
});

test.each([
  ["2000-13-45", "2000", "2000///"],
  ["2000-13", "2000", "2000///"],
  ["2000-02-30", "2000-02", "2000/02//"],
  ["1999-04-31/2000-04-31", "1999-04/2000-04", "1999/04//"],
])("as much of %s as possible is printed and exported", (written, date, ris) => {
  const bib = `@book{a, title = {A}, publisher = {P}, author = {B, C}, date = {${written}}}`;
  const file = new VFile({ path: "a.bib", value: bib });
  const work = openLibrary([file]).get("a")!;
  expect(biblatexValue.date(work.csl.issued)).toBe(date);
  expect(exportRis([work])).toContain(`DA  - ${ris}\r\n`);
  expect(work.fields.get("date")).toBe(written);
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["unreadable-date"]);
});

test("an impossible date is cited by its year", () => {
  const value = "@book{a, title = {A}, author = {B, C}, date = {2000-13-45}}";
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const { bibliography } = format({
    style: loadStyle("apa")!,
    work: (key) => library.get(key),
    clusters: [{ id: "1", items: [{ key: "a", mode: "normal" }] }],
  });
  expect(bibliography[0]?.parts.map(({ text }) => text).join("")).toBe("B, C. (2000). A.");
});

test("a treaty’s impossible dates are left out", () => {
  const value = "@legal{a, title = {A}, execution = {adopted=1948-13-09 and inforce=1951-01-32}}";
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a");
  expect(work?.treaty).toMatchObject({ adopted: "1948", inForce: "1951-01" });
  expect(work?.csl.issued).toEqual({ "date-parts": [[1948]] });
});

test.each([
  [[[2000, 13, 45]], "2000", "month 13 in `issued` of `a`, expected 01 to 12"],
  [
    [
      [2000, 4],
      [2000, 4, 31],
    ],
    "2000-04/2000-04",
    "day 31 in `issued` of `a`, expected 01 to 30",
  ],
  [[[2000, 22]], "2000-22", undefined],
])("as much of %j in CSL-JSON as possible is kept", (parts, date, problem) => {
  const value = JSON.stringify([{ id: "a", type: "book", issued: { "date-parts": parts } }]);
  const file = new VFile({ path: "a.json", value });
  const work = openLibrary([file]).get("a")!;
  expect(biblatexValue.date(work.csl.issued)).toBe(date);
  expect(file.messages.map(String)).toEqual(problem ? [`a.json:1:2: Unexpected ${problem}`] : []);
  expect(exportRis([work])).toContain("PY  - 2000\r\nDA  - 2000/");
  expect(exportRis([work])).not.toContain("DA  - 2000/22");
});

test.each([
  ["-0044", [[-45]]],
  ["0000", [[-1]]],
  ["-0044-03-15", [[-45, 3, 15]]],
  ["-0044/0014", [[-45], [14]]],
])("%s is %j in CSL, and read back the same from every format", (written, parts) => {
  const value = `@book{a, title = {A}, date = {${written}}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const work = library.get("a")!;
  expect(work.csl.issued).toEqual({ "date-parts": parts });
  for (const { write, extension } of formats) {
    const file = new VFile({ path: `a.${extension}`, value: write([work], library) });
    expect(importRecords(file)[0]?.fields.get("date"), extension).toBe(written);
    expect(file.messages.filter(({ ruleId }) => ruleId === "unreadable-date")).toEqual([]);
  }
});

test("a season becomes CSL’s, and EDTF’s again", () => {
  for (const issued of [{ "date-parts": [[2003]], season: 1 }, { "date-parts": [[2003, 21]] }]) {
    const value = JSON.stringify([{ id: "a", type: "book", issued }]);
    const library = openLibrary([new VFile({ path: "a.json", value })]);
    const work = library.get("a")!;
    expect(work.csl.issued).toEqual({ "date-parts": [[2003]], season: 1 });
    for (const { write, extension } of formats) {
      const file = new VFile({ path: `a.${extension}`, value: write([work], library) });
      expect(importRecords(file)[0]?.fields.get("date"), extension).toBe("2003-21");
    }
    const written = new VFile({ path: "a.bib", value: exportBiblatex([work], library) });
    expect(openLibrary([written]).get("a")?.csl.issued).toEqual(work.csl.issued);
  }
});

test.each(["2001/", "2001-05/", "/2001"])("%s is open in every format", (written) => {
  const value = `@book{a, title = {A}, date = {${written}}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const work = library.get("a")!;
  expect(biblatexValue.date(work.csl.issued)).toBe(written);
  for (const { write, extension } of formats) {
    const file = new VFile({ path: `a.${extension}`, value: write([work], library) });
    expect(importRecords(file)[0]?.fields.get("date"), extension).toBe(written);
    expect(file.messages.filter(({ ruleId }) => ruleId === "unreadable-date")).toEqual([]);
  }
});

test.each(["199X", "18XX", "199X/2001", "199X~"])("%s is unchanged in every format", (written) => {
  const value = `@book{a, title = {A}, date = {${written}}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const work = library.get("a")!;
  const plain = written.replace("~", "");
  expect(biblatexValue.date(work.csl.issued)).toBe(written);
  expect(exportRis([work])).toContain(`PY  - ${plain}\r\n`);
  expect(shortBibtex(work)).toContain(`year = {${plain}}`);
  expect(exportZoteroRdf([work])).toContain(`<dc:date>${plain}</dc:date>`);
  expect(writeItem(work).issued?.literal).toBe(plain);
  for (const { write, extension } of formats) {
    const file = new VFile({ path: `a.${extension}`, value: write([work], library) });
    expect(importRecords(file)[0]?.fields.get("date"), extension).toBe(written);
    expect(file.messages.filter(({ ruleId }) => ruleId === "unreadable-date")).toEqual([]);
  }
});

test("years before 1 are counted as ISO 8601 does in every format but CSL", () => {
  const value = JSON.stringify([{ id: "a", type: "book", issued: { "date-parts": [[-43]] } }]);
  const library = openLibrary([new VFile({ path: "a.json", value })]);
  const work = library.get("a")!;
  expect(exportBiblatex([work], library)).toContain("date = {-0042}");
  expect(shortBibtex(work)).toContain("year = {-0042}");
  expect(exportRis([work])).toContain("PY  - -0042\r\nDA  - -0042///\r\n");
  expect(exportZoteroRdf([work])).toContain("<dc:date>-0042</dc:date>");
  expect(exportCoins(work, "A")).toContain("rft.date=-0042");
  expect(writeItem(work).issued).toEqual({ "date-parts": [[-43]] });
  const bibtex = new VFile({ path: "b.bib", value: shortBibtex(work) });
  expect(openLibrary([bibtex]).get("a")?.csl.issued).toEqual({ "date-parts": [[-43]] });
  const ris = new VFile({ path: "a.ris", value: "TY  - BOOK\nID  - a\nPY  - -0042\nER  - \n" });
  expect(openLibrary([ris]).get("a")?.csl.issued).toEqual({ "date-parts": [[-43]] });
});

test("a treaty of a year before 1 is cited with its era", () => {
  const value = "@legal{a, title = {A}, execution = {adopted=-1258}, journaltitle = {S}}";
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  expect(work.csl.issued).toEqual({ "date-parts": [[-1259]] });
  expect(englishDate(issuedDate(work.csl), "day-first")).toBe("1259 BC");
});

test.each([
  [
    "date = {1-2 April, 2001}",
    [
      [2001, 4, 1],
      [2001, 4, 2],
    ],
  ],
  [
    "date = {April 30 -- May 2, 2001}",
    [
      [2001, 4, 30],
      [2001, 5, 2],
    ],
  ],
  [
    "date = {30 Nov.–2 Dec. 1999}",
    [
      [1999, 11, 30],
      [1999, 12, 2],
    ],
  ],
  ["date = {after the summer}, year = {2001}, month = may", [[2001, 5]]],
])("%s says when", (fields, expected) => {
  const file = new VFile({ path: "a.bib", value: `@book{a, title = {T}, ${fields}}` });
  expect(openLibrary([file]).get("a")?.csl.issued).toEqual({ "date-parts": expected });
});

test("words that are no date stay, if no year is given", () => {
  const file = new VFile({ path: "a.bib", value: "@book{a, title = {T}, date = {after the war}}" });
  expect(openLibrary([file]).get("a")?.csl.issued).toEqual({ literal: "after the war" });
});

const languages = "de fr es it pt nl ru uk pl cs sv da nb fi hu tr el ro bg ca ja zh".split(" ");

test.each(languages)("months are read in %s", (language) => {
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2001, month - 1, 15));
    const options = { month: "long", calendar: "gregory", timeZone: "UTC" } as const;
    const name = new Intl.DateTimeFormat(language, options).format(date);
    if (/\s/.test(name) || /^\p{sc=Han}+$/u.test(name)) continue;
    const value = `@string{m = {${name}}}\n@book{a, title = {T}, year = 2001, month = m}`;
    const file = new VFile({ path: "a.bib", value });
    expect(openLibrary([file]).get("a")?.csl.issued, name).toEqual({
      "date-parts": [[2001, month]],
    });
    expect(file.messages).toEqual([]);
  }
});

test.each([
  ["month = {3. Mai}", [[2001, 5, 3]]],
  ["month = {Okt.}", [[2001, 10]]],
  [
    "month = {3--5 août}",
    [
      [2001, 8, 3],
      [2001, 8, 5],
    ],
  ],
  [
    "month = {enero/febrero}",
    [
      [2001, 1],
      [2001, 2],
    ],
  ],
  ["date = {12 März 2001}", [[2001, 3, 12]]],
])("%s is a date in another language", (fields, expected) => {
  const file = new VFile({ path: "a.bib", value: `@book{a, title = {T}, year = 2001, ${fields}}` });
  expect(openLibrary([file]).get("a")?.csl.issued).toEqual({ "date-parts": expected });
});
