import { describe, expect, test } from "vitest";
import { createEngine, readStyle, type CslItem } from "../../src/csl/package-csl.ts";
import { loadLocale } from "./load-locale.ts";

const { style } = readStyle(`<style class="in-text" version="1.0">
  <citation et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-givenname="true"
    disambiguate-add-year-suffix="true" collapse="year-suffix">
    <layout prefix="(" suffix=")" delimiter="; "><group delimiter=" ">
      <names variable="author"><name form="short" initialize-with="."/></names>
      <date variable="issued"><date-part name="year"/></date>
    </group></layout>
  </citation>
  <bibliography><sort><key variable="author"/><key variable="title"/></sort><layout><group delimiter=", ">
    <names variable="author"/><text variable="title"/><date variable="issued"><date-part name="year"/></date>
  </group></layout></bibliography>
</style>`);

function milliseconds(works: CslItem[]): number {
  const engine = createEngine(style, { loadLocale });
  const items = new Map(works.map((work) => [String(work.id), work]));
  const clusters = works.map(({ id }) => ({ id: `c${id}`, noteIndex: 0, items: [{ id }] }));
  const start = process.cpuUsage().user;
  engine.run({ items, clusters });
  return (process.cpuUsage().user - start) / 1000;
}

const year = (value: number) => ({ "date-parts": [[value]] });
const person = (number: number) => ({ family: `Family${number}`, given: `Given ${number}` });

/** Time grows with the input: four times the input takes far less than sixteen times as long. */
function grows(make: (size: number) => CslItem[], size: number): number {
  milliseconds(make(size / 4));
  const small = Math.max(5, milliseconds(make(size)));
  return Math.log(milliseconds(make(size * 4)) / small) / Math.log(4);
}

describe("time grows in proportion to size", () => {
  test("of two long lists of names", () => {
    const make = (size: number): CslItem[] =>
      ["a", "b"].map((id) => ({
        id,
        type: "book",
        title: id,
        author: [...Array.from({ length: size }, (_, index) => person(index)), { family: id }],
        issued: year(2000),
      }));
    expect(grows(make, 1500)).toBeLessThan(1.5);
  });
  test("of works of one author and year", () => {
    const make = (size: number): CslItem[] =>
      Array.from({ length: size }, (_, index) => ({
        id: String(index),
        type: "book",
        title: `Title ${index}`,
        author: [person(1)],
        issued: year(2000),
      }));
    expect(grows(make, 750)).toBeLessThan(1.5);
  });
  test("of works", () => {
    const make = (size: number): CslItem[] =>
      Array.from({ length: size }, (_, index) => ({
        id: String(index),
        type: "book",
        title: `Title ${index}`,
        author: [person(index % 97), person(index % 89), person(index % 13)],
        issued: year(1900 + (index % 120)),
      }));
    expect(grows(make, 2000)).toBeLessThan(1.5);
  });
});
