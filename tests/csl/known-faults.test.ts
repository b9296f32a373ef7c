// What other processors get wrong in published styles.
import { describe, expect, test } from "vitest";
import {
  createEngine,
  readLocale,
  readStyle,
  type CslItem,
  type CslLocale,
} from "../../src/csl/package-csl.ts";
import { loadLocale } from "./load-locale.ts";
import { textOfResult } from "./text-of-result.ts";

function print(
  layout: string,
  works: CslItem[],
  attributes = "",
  locale = "en-US",
  own?: () => CslLocale | undefined,
): string {
  const { style } = readStyle(
    `<style class="in-text" version="1.0"><citation ${attributes}>${layout}</citation></style>`,
  );
  const items = new Map(works.map((work) => [String(work.id), work]));
  const clusters = [{ id: "1", noteIndex: 0, items: works.map(({ id }) => ({ id })) }];
  const japanese = `<locale xml:lang="ja-JP"><terms><term name="bc">年紀元前</term></terms></locale>`;
  const load = (tag: string) => (tag === "ja-JP" ? readLocale(japanese) : loadLocale(tag));
  const result = createEngine(style, { locale, loadLocale: own ?? load }).run({ items, clusters });
  return textOfResult(result.clusters[0]!.content);
}

const dated = (...parts: number[][]): CslItem => ({
  id: "a",
  type: "book",
  issued: { "date-parts": parts },
});
const year = '<date-part name="year" prefix="(" suffix=")"/>';
const full =
  '<date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>';

describe("date ranges", () => {
  test.each([
    [year, dated([1776], [1789]), "(1776–1789)"],
    [full, dated([2008, 5, 1], [2008, 5, 4]), "May 1–4, 2008"],
    [full, dated([2008, 5, 1], [2008, 6, 4]), "May 1–June 4, 2008"],
    [full, dated([2008, 5, 1], [2009, 6, 4]), "May 1, 2008–June 4, 2009"],
    [full, dated([2008, 5], [2008, 5]), "May 2008"],
    [year, dated([1987], [0]), "(1987–)"],
  ])("%s", (parts, work, text) => {
    expect(print(`<layout><date variable="issued">${parts}</date></layout>`, [work])).toBe(text);
  });
});

describe("a bracket that a style opens after names is kept if they are hidden", () => {
  const layout = `<layout suffix=")"><names variable="author" suffix=" ("><name form="short"/></names>
    <date variable="issued"><date-part name="year"/></date><text variable="locator" prefix=", "/></layout>`;
  const { style } = readStyle(
    `<style class="in-text" version="1.0"><citation>${layout}</citation></style>`,
  );
  const work = { ...dated([2001]), author: [{ family: "Doe" }] };
  test.each([
    [{}, "Doe (2001)"],
    [{ suppressAuthor: true }, "(2001)"],
    [{ suppressAuthor: true, locator: "5" }, "(2001, 5)"],
    [{ suppressAuthor: true, locator: "1)" }, "(2001, 1))"],
    [{ suppressAuthor: true, suffix: "(and on)" }, "(2001 (and on))"],
  ])("%j", (cite, text) => {
    const items = new Map([["a", work]]);
    const clusters = [{ id: "1", noteIndex: 0, items: [{ id: "a", ...cite }] }];
    const engine = createEngine(style, { locale: "en-US", loadLocale });
    expect(textOfResult(engine.run({ items, clusters }).clusters[0]!.content)).toBe(text);
  });
});

describe("years before 1000 use the terms of the locale unchanged", () => {
  const layout = '<layout><date variable="issued"><date-part name="year"/></date></layout>';
  test("a range", () => expect(print(layout, [dated([-44], [14])])).toMatch(/^44\s?BC–14\s?AD$/));
  test("an era that ends in a space comes first, once in a range", () => {
    const turkish = `<locale xml:lang="ja-JP"><terms><term name="bc">M.Ö. </term></terms></locale>`;
    const load = () => readLocale(turkish);
    expect(print(layout, [dated([-44])], "", "ja-JP", load)).toBe("M.Ö. 44");
    expect(print(layout, [dated([-44], [-30])], "", "ja-JP", load)).toBe("M.Ö. 44–30");
  });
  test("no space where the locale has none", () => {
    expect(print(layout, [dated([-44])], "", "ja-JP")).toBe("44年紀元前");
  });
});

describe("years and their letters", () => {
  const layout = `<layout prefix="(" suffix=")" delimiter="; "><group delimiter=" ">
    <names variable="author"><name form="short"/></names>
    <choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
    <else><text term="no date" form="short"/></else></choose></group></layout>`;
  const work = (id: string, family: string, value?: number): CslItem => ({
    id,
    type: "book",
    author: [{ family }],
    ...(value !== undefined && { issued: { "date-parts": [[value]] } }),
  });
  const works = [
    work("1", "Author", 2003),
    work("2", "Author", 2003),
    work("3", "Buthor", 2003),
    work("4", "Buthor", 2003),
  ];
  const suffixes = 'disambiguate-add-year-suffix="true"';
  test("groups are separated by the delimiter of cites", () => {
    expect(print(layout, works, `${suffixes} collapse="year"`)).toBe(
      "(Author 2003a, 2003b; Buthor 2003a, 2003b)",
    );
  });
  test("works without a date have letters too", () => {
    expect(print(layout, [work("1", "Doe"), work("2", "Doe")], suffixes)).toBe(
      "(Doe n.d.-a; Doe n.d.-b)",
    );
  });
});

test("addresses keep their straight apostrophes", () => {
  const work = { id: "a", type: "webpage", URL: "https://example.org/Teo's_Brew" };
  expect(print('<layout><text variable="URL"/></layout>', [work])).toBe(work.URL);
});
