import fc from "fast-check";
import { expect, test } from "vitest";
import { dateProblem, daysIn } from "../../src/works/edtf-date.ts";
import { cslYear, isoYear } from "../../src/works/iso-year.ts";
import { possibleDate } from "../../src/works/possible-date.ts";
import { readEdtf } from "../../src/works/read-edtf.ts";

test.each([
  [1600, 29],
  [1900, 28],
  [2000, 29],
  [2023, 28],
  [2024, 29],
  [2100, 28],
  // In the Julian calendar every fourth year was a leap year.
  [1500, 29],
])("the February of %s has %s days", (year, days) => {
  expect(daysIn(year, 2)).toBe(days);
});

test.each([
  [4, 30],
  [6, 30],
  [8, 31],
  [9, 30],
  [11, 30],
  [12, 31],
])("month %s has %s days", (month, days) => {
  expect(daysIn(1999, month)).toBe(days);
});

test.each([21, 22, 23, 24])("2001-%s is a season, CSL’s by its number from 1", (number) => {
  expect(dateProblem(`2001-${number}`)).toBeUndefined();
  const date = readEdtf(`2001-${number}`)!;
  expect(possibleDate(date)).toMatchObject({ "date-parts": [[2001]], season: number - 20 });
});

test.each(["2001-20", "2001-25", "2001-00"])("%s is neither month nor season", (date) => {
  expect(dateProblem(date)).toBeDefined();
  expect(possibleDate(readEdtf(date)!)).toEqual({ "date-parts": [[2001]] });
});

test.each([
  ["0001", 1],
  ["0000", -1],
  ["-0001", -2],
  ["-0044", -45],
])("the year %s is %s in CSL, which has no year 0", (written, year) => {
  expect(cslYear(written)).toBe(year);
});

test("a year is unchanged after conversion to CSL and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => isoYear(cslYear(year)) === year),
  );
});
