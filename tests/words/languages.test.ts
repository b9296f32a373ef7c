import { describe, expect, test } from "vitest";
import { en } from "../../src/pages/words/en.ts";
import { names } from "../../src/pages/words/names/message-names.ts";
import { isMessageNames } from "../../src/pages/words/speak/speak.ts";
import type { OwnWords } from "../../src/notebook/settings.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import { spokenLanguages } from "../../src/pages/words/spoken-languages.ts";

/** Names and abbreviations that are the same in all languages, and words spelt as in English in some. */
const sameEverywhere = new Set(
  "AGLC APA BibTeX Bluebook DOI ISBN ISSN OSCOLA PMCID PMID SHA UNTS article articles art bytes citation citations document documents error in institution original p page pixels pt section style styles type byte date volume".split(
    " ",
  ),
);

/** The words of a form, without its placeholders. */
const wordsOf = (form: string): string[] =>
  Array.from(form.replace(/\{\w+\}/g, "").matchAll(/\p{L}+/gu), ([word]) => word);

const isName = (form: string): boolean =>
  wordsOf(form).every((word) => sameEverywhere.has(word) || sameEverywhere.has(word.toLowerCase()));

interface Leaf {
  path: string;
  forms: Map<string, string>;
  isMessage: boolean;
}

function leaves(texts: unknown, known: unknown, path = ""): Leaf[] {
  if (typeof texts === "string") {
    return [{ path, forms: new Map([["other", texts]]), isMessage: isMessageNames(known) }];
  }
  if (isMessageNames(known)) {
    return [
      { path, forms: new Map(Object.entries(texts as Record<string, string>)), isMessage: true },
    ];
  }
  const within = new Map<string, unknown>(Object.entries((known ?? {}) as object));
  return Object.entries(texts as object).flatMap(([key, text]) =>
    leaves(text, within.get(key), path === "" ? key : `${path}.${key}`),
  );
}

const places = (form: string): string[] =>
  Array.from(form.matchAll(/\{(\w+)\}|<(\w+)>/g), ([place]) => place).sort();

const english = new Map(leaves(en, names).map((leaf) => [leaf.path, leaf]));

describe.each(spokenLanguages)("$lang", ({ lang, texts }) => {
  const all = leaves(texts, names);

  test("has each text, and none is empty", () => {
    expect(all.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
    expect(all.filter(({ forms }) => [...forms.values()].some((form) => form === ""))).toEqual([]);
  });

  test("has a text for each plural category of its forms", () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const needed = categories.filter(
      (one) => one !== "zero" && !(one === "many" && /fr|es/.test(lang)),
    );
    for (const { path, forms } of all) {
      if (!forms.has("one") && !forms.has("few")) continue;
      expect(
        needed.filter((category) => !forms.has(category)),
        path,
      ).toEqual([]);
    }
  });

  test("uses every value that a message is given", () => {
    for (const { path, forms } of all) {
      const told = new Set([...english.get(path)!.forms.values()].flatMap(places));
      for (const [category, form] of forms) {
        const said = new Set(places(form));
        expect(
          [...said].filter((place) => !told.has(place)),
          `${path} ${form}`,
        ).toEqual([]);
        // One and two may be words, and what is not there needs no number.
        const left = [...told].filter((place) => !said.has(place) && place !== "{count}");
        expect(left, `${path} ${form}`).toEqual([]);
        const counts = told.has("{count}") && !/^(?:one|two|=\d+)$/.test(category);
        if (counts) expect(form, path).toContain("{count}");
      }
    }
  });

  test("has placeholders only in messages", () => {
    const strays = all.filter(
      ({ forms, isMessage }) =>
        !isMessage && [...forms.values()].some((form) => /\{\w+\}/.test(form)),
    );
    expect(strays).toEqual([]);
  });

  test.runIf(lang !== "en")("has no text in English", () => {
    const same = all.filter(({ path, forms }) =>
      [...forms].some(([category, form]) => {
        const there = english.get(path)!.forms;
        return form === (there.get(category) ?? there.get("other")) && !isName(form);
      }),
    );
    expect(same.map(({ path, forms }) => `${path}: ${forms.get("other")}`)).toEqual([]);
  });
});

test.each([
  ["en", ["0 works", "1 work", "2 works"]],
  ["fr", ["0 référence", "1 référence", "2 références"]],
  ["ru", ["0 работ", "1 работа", "2 работы"]],
  ["ar", ["0 مرجع", "مرجع واحد", "مرجعان"]],
  ["az", ["0 əsər", "1 əsər", "2 əsər"]],
])("numbers of things follow the plural rules of %s", (lang, counted) => {
  const { count } = wordsFor({ lang });
  expect([0, 1, 2].map((n) => count.works(n))).toEqual(counted);
});

test("a tag with a country uses its language; an unsupported one uses English", () => {
  expect(wordsFor({ lang: "de-AT" })).toMatchObject({ lang: "de-AT" });
  expect(wordsFor({ lang: "tlh" })).toMatchObject({ lang: "en" });
});

test("dates and numbers are as the language writes them", () => {
  const { parts } = wordsFor({ lang: "de" });
  expect([parts.date("1992-02-26"), parts.number(12345)]).toEqual(["26. Februar 1992", "12.345"]);
});

test("a notebook’s own words replace those of its language, or make a new one", () => {
  const words = {
    frame: { works: "Texts", footer: "Made for {title}" },
    count: { works: { one: "{count} text", other: "{count} texts" } },
  };
  const english = wordsFor({ lang: "en", words });
  expect(english.frame.works).toBe("Texts");
  expect(english.frame.footer("<b>")).toBe("Made for <b>");
  expect(english.count.works(2)).toBe("2 texts");
  expect(english.frame.figures).toBe("Figures");
  // Most of it is still English.
  expect(wordsFor({ lang: "tlh", words })).toMatchObject({ lang: "en" });
  expect(wordsFor({ lang: "tlh", words }).frame.works).toBe("Texts");
  expect(wordsFor({ lang: "en" }).frame.works).toBe("Works");
});

/** All texts, with the given forms for each that counts. */
function everyText(forms: Readonly<Record<string, string>>): OwnWords {
  const said = (texts: unknown, known: unknown): unknown => {
    if (isMessageNames(known))
      return typeof texts === "string" ? texts : { ...forms, other: forms["other"] };
    if (typeof texts === "string") return `(${texts})`;
    const within = new Map<string, unknown>(Object.entries((known ?? {}) as object));
    return Object.fromEntries(
      Object.entries(texts as object).map(([key, text]) => [key, said(text, within.get(key))]),
    );
  };
  return said(en, names) as OwnWords;
}

test.each([
  ["pt", "pt", { one: "{count} um", other: "{count} muitos" }, "0 um, 1 um, 2 muitos"],
  ["ka", "ka", { one: "{count} ა", other: "{count} ბ" }, "0 ბ, 1 ა, 2 ბ"],
  ["ja", "ja", { other: "{count}件" }, "0件, 1件, 2件"],
  ["pl", "pl", { one: "{count} a", few: "{count} b", other: "{count} c" }, "0 c, 1 a, 2 b"],
  ["fa", "fa", { one: "{count} ا", other: "{count} ب" }, "0 ا, 1 ا, 2 ب"],
  ["th", "th", { other: "{count} ก" }, "0 ก, 1 ก, 2 ก"],
])("its own words in %s follow its plural rules", (lang, spoken, forms, counted) => {
  const words = wordsFor({ lang, words: everyText(forms) });
  expect(words.lang).toBe(spoken);
  expect([0, 1, 2].map((n) => words.count.works(n)).join(", ")).toBe(counted);
  // Documents, addresses and records use the years and digits of this calendar.
  expect(words.parts.date("1992-02-26")).toMatch(/1992.*26|26.*1992/);
});

test.each(["pt", "ja", "pl"])(
  "what is still English in %s follows English plural rules",
  (lang) => {
    const { count } = wordsFor({ lang, words: { frame: { works: "W" } } });
    expect([0, 1, 2].map((n) => count.works(n))).toEqual(["0 works", "1 work", "2 works"]);
  },
);

test.each(["az-Arab", "az-Cyrl", "ru-Latn", "sr"])("%s is a script without words", (lang) => {
  expect(wordsFor({ lang })).toMatchObject({ lang: "en" });
});
