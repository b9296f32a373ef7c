import { expect, test } from "vitest";
import { localeFor, nearestLocales } from "../../src/catalogue/locale.ts";

test.each([
  ["pt", "pt-PT"],
  ["pt-BR", "pt-BR"],
  ["en", "en-US"],
  ["en-gb", "en-GB"],
  ["de", "de-DE"],
  ["de-LI", "de-DE"],
  ["zh", "zh-CN"],
  ["zh_TW", "zh-TW"],
  ["sr", "sr-Cyrl-RS"],
  ["fr-BE", "fr-FR"],
])("the language %s has the terms of %s", (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});

test.each(["tlh", "constructor", "__proto__", ""])("%o has none", (tag) => {
  expect(localeFor(tag)).toBeUndefined();
});

test("an unknown tag is near a known one", () => {
  expect(nearestLocales("en-BG")).toContain("en-GB");
});
