import { describe, expect, test } from "vitest";
import { find } from "../../../src/pages/client/search/find.ts";
import { speltNumbers } from "../../../src/pages/client/search/spelt-numbers.ts";
import { wholeIndex } from "../../../src/pages/client/search/whole-index.ts";
import { numberSpelling } from "../../../src/pages/search/number-spelling.ts";
import type { SearchEntry } from "../../../src/pages/search/search-entry.ts";

/** The same counts in each language of the notebook, as people write them. */
const spelt: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  en: {
    300: ["three hundred", "three hundred dead"],
    613: ["six hundred and thirteen", "Six hundred thirteen killed", "six-hundred-thirteen"],
    5379: ["five thousand three hundred and seventy-nine people"],
    26: ["twenty-six", "twenty six"],
  },
  fr: {
    300: ["trois cents"],
    613: ["six cent treize", "les six cent treize tués"],
    5379: ["cinq mille trois cent soixante-dix-neuf"],
    26: ["vingt-six"],
  },
  de: {
    300: ["dreihundert"],
    613: ["sechshundertdreizehn", "sechshundert dreizehn", "Sechshundertdreizehn Tote"],
    5379: ["fünftausenddreihundertneunundsiebzig", "funftausenddreihundertneunundsiebzig"],
    26: ["sechsundzwanzig"],
  },
  es: {
    300: ["trescientos", "trescientas"],
    613: ["seiscientos trece"],
    5379: ["cinco mil trescientos setenta y nueve"],
    26: ["veintiséis", "veintiseis"],
  },
  ru: {
    300: ["триста", "трёхсот", "трехсот человек"],
    613: ["шестьсот тринадцать", "шестисот тринадцати"],
    5379: ["пять тысяч триста семьдесят девять"],
    26: ["двадцать шесть"],
  },
  ar: {
    300: ["ثلاثمائة", "ثلاث مئة"],
    613: ["ستمائة وثلاثة عشر"],
    5379: ["خمسة آلاف وثلاثمائة وتسعة وسبعون"],
    26: ["ستة وعشرون"],
  },
  az: {
    300: ["üç yüz", "uc yuz"],
    613: ["altı yüz on üç", "alti yuz on uc"],
    5379: ["beş min üç yüz yetmiş doqquz"],
    26: ["iyirmi altı"],
  },
};

const queries = Object.entries(spelt).flatMap(([lang, counts]) =>
  Object.entries(counts).flatMap(([value, ways]) => ways.map((way) => [lang, way, value] as const)),
);

test.each(queries)("%s: “%s” finds %s", async (lang, query, value) => {
  const figures = Object.keys(spelt["en"]!);
  const entries = figures.map((figure): SearchEntry => ({
    type: "figure",
    kind: "figure",
    title: `${figure}: x`,
    text: "",
    words: figure,
    address: `/${figure}`,
  }));
  const index = await wholeIndex({ lang, spelling: numberSpelling(lang)! }, entries);
  const found = await (await find(query, index)).slice(0, 10);
  expect(found.map(({ entry }) => entry.address)).toEqual([`/${value}`]);
});

describe("in English", () => {
  const read = (query: string): object =>
    Object.fromEntries(speltNumbers(numberSpelling("en")!)(query));

  test("words between two numbers belong to neither", () => {
    expect(read("forty men and fifty women")).toEqual({ forty: "40", fifty: "50" });
  });

  test("a small number in one word is a word, and digits are what they are", () => {
    expect(read("which one of the seven treaties")).toEqual({});
    expect(read("six hundred 13")).toEqual({ six: "600", hundred: "600" });
  });

  test("a long query is read at once, whatever its words", () => {
    expect(read("hundred ".repeat(400))).toEqual({});
  });
});

test("words of a number are found where they are words, too", async () => {
  const entry = (text: string, address: string): SearchEntry => ({
    ...{ type: "paragraph", kind: "paragraph", title: "p", text, address },
  });
  const entries = [entry("some three hundred people", "/words"), entry("300 people", "/digits")];
  const index = await wholeIndex({ lang: "en", spelling: numberSpelling("en")! }, entries);
  const found = await find("three hundred", index);
  expect(found.count).toBe(2);
});

test("a language whose spelling is not known has none", () => {
  expect(numberSpelling("und")).toBeUndefined();
});
