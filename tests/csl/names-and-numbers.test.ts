import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initializeGiven } from "../../src/csl/values/given-names.ts";
import type { Term } from "../../src/csl/style/style-tree.ts";
import { isNumeric, isPlural, parseNumbers, toOrdinal } from "../../src/csl/values/numbers.ts";
import { formatPageRange } from "../../src/csl/values/page-range.ts";
import { parseName, type CslName, type Person } from "../../src/csl/values/parse-name.ts";
import { isRoman, toRoman } from "../../src/csl/values/roman.ts";

test.each<[string, string, string]>([
  ["John Bertrand de Cusance Morant", "J. B. de C. M.", "J.B. de C.M."],
  ["Charles D.", "C. D.", "C.D."],
  ["ME", "M.", "M."],
  ["M.E", "M. E.", "M.E."],
  ["ME.", "ME.", "ME."],
  ["Ph.M.E.", "Ph. M. E.", "Ph.M.E."],
  ["Hui-Xiao Li Yuan", "H.-X. L. Y.", "H.-X.L.Y."],
  ["Guo-ping", "G.", "G."],
  ["Лев Николаевич", "Л. Н.", "Л.Н."],
  ["Robert (Bob)", "R. (Bob)", "R. (Bob)"],
  ["<b>John</b> Quiggly", "<b>J.</b> Q.", "<b>J.</b>Q."],
  ["<b>J</b>-Q", "<b>J.</b>-Q.", "<b>J.</b>-Q."],
  ["栄", "栄", "栄"],
])("initials of %s", (given, spaced, crowded) => {
  const options = { initialize: true, hyphen: true };
  expect(initializeGiven(given, { ...options, initializeWith: ". " })).toBe(spaced);
  expect(initializeGiven(given, { ...options, initializeWith: "." })).toBe(crowded);
});

test("hyphens between initials may go, and whole names may stay", () => {
  const options = { initializeWith: ".", initialize: true, hyphen: false };
  expect(initializeGiven("Hsien-Li", options)).toBe("H.L.");
  expect(initializeGiven("John M.E", { ...options, initialize: false })).toBe("John M.E.");
});

test.each<[CslName, Person]>([
  [
    { family: "van der Berg", given: "Jan" },
    { family: "Berg", given: "Jan", nonDroppingParticle: "van der" },
  ],
  [
    { family: "Humboldt", given: "Alexander von" },
    { family: "Humboldt", given: "Alexander", droppingParticle: "von" },
  ],
  [
    { family: "d'Aubignac", given: "F." },
    { family: "Aubignac", given: "F.", nonDroppingParticle: "d’" },
  ],
  [
    { family: "al-One", given: "A" },
    { family: "One", given: "A", nonDroppingParticle: "al-" },
  ],
  [
    { family: "in 't Veld", given: "A" },
    { family: "Veld", given: "A", nonDroppingParticle: "in ’t" },
  ],
  [
    { family: "La Fontaine", given: "Jean de" },
    { family: "La Fontaine", given: "Jean", droppingParticle: "de" },
  ],
  [
    { family: '"van Dyke"', given: "D" },
    { family: "van Dyke", given: "D" },
  ],
  [
    { family: "Doe", given: "John, Jr." },
    { family: "Doe", given: "John", suffix: "Jr." },
  ],
  [
    { family: "Doe", given: "John,! Jr." },
    { family: "Doe", given: "John", suffix: "Jr.", commaSuffix: true },
  ],
  [
    { family: "Aubignac", given: "François, abbé d'" },
    { family: "Aubignac", given: "François,", droppingParticle: "abbé d’" },
  ],
  [
    { family: "Roe", given: "J", "non-dropping-particle": "van" },
    { family: "Roe", given: "J", nonDroppingParticle: "van" },
  ],
  [{ literal: "UNESCO", family: "x" }, { literal: "UNESCO" }],
  [{ family: "UNESCO", isInstitution: "true" }, { literal: "UNESCO" }],
  [
    { family: "van", given: "van" },
    { family: "van", given: "van" },
  ],
  [{ family: 5, given: null }, { family: "5" }],
])("the name %j", (name, person) => {
  expect(parseName(name)).toEqual(person);
});

test("any name is read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      (family, given) => {
        const { given: read = "" } = parseName({ family, given });
        initializeGiven(read, { initializeWith: ".", initialize: true, hyphen: true });
      },
    ),
  );
});

describe("numbers", () => {
  test.each(["2", "D2", "2b", "L2d", "2, 3", "2-4", "2 & 4", "2nd", "3/4", "ix", "iv, 5"])(
    "%s",
    (value) => expect(isNumeric(value)).toBe(true),
  );
  test.each(["", "second", "2nd edition", "5 ed.", "A", "1.2", "2.", "5-", "no. 5", "#5"])(
    "not %s",
    (value) => expect(isNumeric(value)).toBe(false),
  );
  test("separators have the right spaces", () => {
    const written = (value: string): string =>
      (parseNumbers(value) ?? []).map(({ joint, text }) => joint + text).join("");
    expect(written("2 - 4,5&6 ,D7")).toBe("2-4, 5 & 6, D7");
  });
  test.each<[string, string, boolean]>([
    ["5", "page", false],
    ["5-7", "page", true],
    ["i–ix", "page", true],
    ["3\\-B", "page", false],
    ["Michaelson-Morely", "page", false],
    ["12, 15", "page", true],
    ["1", "number-of-pages", false],
    ["120", "number-of-pages", true],
    ["120", "volume", false],
  ])("%s as %s: plural %s", (value, variable, expected) => {
    expect(isPlural(value, variable)).toBe(expected);
  });
});

test.each<[number, string]>([
  [1, "1st"],
  [2, "2nd"],
  [11, "11th"],
  [42, "42nd"],
  [112, "112th"],
  [100, "100th"],
])("%i is the %s", (number, expected) => {
  expect(toOrdinal(number, "ordinal", english)).toBe(expected);
  expect(toOrdinal(9, "long-ordinal", english)).toBe("ninth");
});

test("ordinal terms match as they declare", () => {
  const only = (name: string): Term | undefined =>
    new Map([
      ["ordinal", term("e")],
      ["ordinal-01", term("er", "whole-number")],
      ["ordinal-08", term("vo", "last-two-digits")],
    ]).get(name);
  const shown = [1, 21, 8, 18, 108].map((number) => toOrdinal(number, "ordinal", only));
  expect(shown).toEqual(["1er", "21e", "8vo", "18e", "108vo"]);
});

test("roman numerals", () => {
  expect([1, 4, 42, 1990, 0, 6000].map(toRoman)).toEqual(["i", "iv", "xlii", "mcmxc", "0", "6000"]);
  expect(isRoman("xlii")).toBe(true);
  expect(isRoman("iiii")).toBe(false);
});

describe("page ranges", () => {
  const formats = [
    "chicago",
    "chicago-16",
    "expanded",
    "minimal",
    "minimal-two",
    undefined,
  ] as const;
  test.each([
    ["321-328", "321–28", "321–28", "321–328", "321–8", "321–28", "321–328"],
    ["1496-504", "1496–1504", "1496–504", "1496–1504", "1496–504", "1496–504", "1496–504"],
    ["107-108", "107–8", "107–8", "107–108", "107–8", "107–08", "107–108"],
    ["600-13", "600–613", "600–613", "600–613", "600–13", "600–13", "600–13"],
    ["71-72", "71–72", "71–72", "71–72", "71–2", "71–72", "71–72"],
    ["N110 - N5", "N110–15", "N110–15", "N110–N115", "N110–5", "N110–15", "N110–N5"],
    ["N110 - 5", "N110-5", "N110-5", "N110-5", "N110-5", "N110-5", "N110-5"],
    ["i-ix, A-B", "i–ix, A-B", "i–ix, A-B", "i–ix, A-B", "i–ix, A-B", "i–ix, A-B", "i–ix, A-B"],
    ["105-103", "105–103", "105–103", "105–103", "105–103", "105–103", "105–103"],
    ["3\\-B", "3-B", "3-B", "3-B", "3-B", "3-B", "3-B"],
  ])("%s", (value, ...expected) => {
    expect(formats.map((format) => formatPageRange(value, format, "–"))).toEqual(expected);
  });
});

function term(single: string, match?: string): Term {
  return match === undefined ? { single, multiple: single } : { single, multiple: single, match };
}

function english(name: string): Term | undefined {
  return new Map([
    ["ordinal", term("th")],
    ["ordinal-01", term("st")],
    ["ordinal-02", term("nd")],
    ["ordinal-11", term("th")],
    ["ordinal-12", term("th")],
    ["long-ordinal-09", term("ninth")],
  ]).get(name);
}
