import { VFile } from "vfile";
import { expect, test } from "vitest";
import { format } from "../../src/citations/format.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";
import type { Work } from "../../src/works/work.ts";

function dated(date: string): Work {
  const value = `@article{a, title = {A}, author = {B, C}, journaltitle = {J}, date = {${date}}}`;
  return openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
}

function datedInCsl(issued: unknown): Work {
  const item = { id: "a", type: "article-magazine", title: "A", issued };
  const value = JSON.stringify([{ ...item, author: [{ family: "B", given: "C" }] }]);
  return openLibrary([new VFile({ path: "a.json", value })]).get("a")!;
}

function printed(work: Work, style = "modern-language-association"): string {
  const { bibliography } = format({
    style: loadStyle(style)!,
    work: () => work,
    clusters: [],
    nocite: [work.key],
  });
  return bibliography[0]?.parts.map(({ text }) => text).join("") ?? "";
}

test.each([
  ["2004-06-01/2004-07", "June–July 2004"],
  ["2004/2005-03", "2004–Mar. 2005"],
  ["2004/2004-05", "2004"],
])("the range %s is printed as far as both ends go", (date, text) => {
  expect(printed(dated(date))).toBe(`B, C. “A.” J, ${text}.`);
});

test.each([
  [{ "date-parts": [[2004, 6, 1], [2004]] }, "2004"],
  [{ "date-parts": [["2004", "6"], [2004, 7, 2], [2005]] }, "June–2 July 2004"],
  [{ "date-parts": [[2004, 6, 1, 5, 6], [2004]] }, "2004"],
])("the ends of %j in CSL-JSON are cut", (issued, text) => {
  expect(printed(datedInCsl(issued))).toBe(`B, C. A. ${text}.`);
  expect(datedInCsl(issued).fields.get("issued")).toBe(JSON.stringify(issued));
});

test.each([
  ["-0044", "45 BC"],
  ["0000", "1 BC"],
  ["0014", "14 AD"],
  ["-0044-03-15", "Mar. 45 BC"],
  ["-0044/-0043", "45–44 BC"],
  ["-0044/0014", "45 BC–14 AD"],
  ["-0044-03/0014-01", "Mar. 45 BC–Jan. 14 AD"],
  ["-0044/0600", "45 BC–600 AD"],
])("the era of %s is printed", (date, text) => {
  expect(printed(dated(date))).toBe(`B, C. “A.” J, ${text}.`);
});

test("a year before 1 is printed in the words of the style", () => {
  expect(printed(dated("-0044"), "apa")).toBe("B, C. (45 B.C.E.). A. J.");
  expect(printed(datedInCsl({ "date-parts": [[-45]] }))).toBe("B, C. A. 45 BC.");
});

test.each([
  ["199X", "199X"],
  ["18XX", "18XX"],
  ["156X-12-25", "156X-12-25"],
  ["199X/2001", "199X–2001"],
  ["1999-XX", "1999"],
  ["1X5X", "1X5X"],
])("no year is printed that %s does not state", (date, text) => {
  expect(printed(dated(date))).toBe(`B, C. “A.” J, ${text}.`);
});

test("an uncertain year is printed as approximate", () => {
  expect(printed(dated("199X~"), "apa")).toBe("B, C. (ca. 199X). A. J.");
});

const inSpring = "modern-language-association ieee chicago vancouver".split(" ");

test.each(inSpring)("%s prints the season", (style) => {
  const fromCsl = { "date-parts": [[2003, 21]] };
  for (const work of [dated("2003-21"), datedInCsl(fromCsl), datedInCsl("2003-21")]) {
    expect(printed(work, style)).toMatch(/spring 2003|2003 spring/i);
  }
  expect(printed(dated("1996-21/1996-23"), style)).toMatch(
    /spring–autumn 1996|1996 spring–autumn/i,
  );
});

test.each([
  ["2001/", "2001–"],
  ["2001/..", "2001–"],
  ["2001-05/", "May 2001–"],
  ["/2001", "–2001"],
  ["../2001", "–2001"],
])("the range %s is printed open", (date, text) => {
  expect(printed(dated(date))).toBe(`B, C. “A.” J, ${text}.`);
});

test("an open range in CSL-JSON is printed open, without a year 0", () => {
  expect(printed(datedInCsl({ "date-parts": [[2001], [0]] }))).toBe("B, C. A. 2001–.");
  expect(printed(datedInCsl({ "date-parts": [[0], [2001]] }))).toBe("B, C. A. 2001.");
  expect(datedInCsl({ "date-parts": [[0, 5]] }).csl.issued?.["date-parts"]).toEqual([]);
  expect(datedInCsl({ "date-parts": [[2001, 0, 5]] }).csl.issued?.["date-parts"]).toEqual([[2001]]);
});

test("a range without a start leaves the rest of the entry intact", () => {
  const value = "@book{a, title = {A}, publisher = {P}, date = {/2001}}";
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  expect(work.csl).toMatchObject({ type: "book", publisher: "P", issued: { literal: "/2001" } });
});
