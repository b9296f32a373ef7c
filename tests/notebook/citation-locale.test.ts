import { expect, test } from "vitest";
import { loadStyle } from "../../src/citations/style.ts";
import { citationLocale } from "../../src/notebook/citation-locale.ts";

test.each([
  ["apa", "de", "de-DE"],
  ["apa", "de-AT", "de-AT"],
  ["chicago", "ar", "ar"],
  // A style of one legal system is in that system’s language; English, and languages that CSL lacks, are left to
  // the style.
  ["oscola", "fr", undefined],
  ["apa", "en-GB", undefined],
  ["apa", "az", undefined],
])("the citations of %s in a notebook in %s are in %s", (name, lang, locale) => {
  expect(citationLocale(loadStyle(name)!, lang)).toBe(locale);
});
