import { expect, test } from "vitest";
import { catalogueLocale } from "../../src/catalogue/csl-catalogue.ts";

test.each([
  ["en-US", " BC"],
  ["de-DE", "\u00a0v.\u00a0Chr."],
  ["fr-FR", " av. J.-C."],
  ["uk-UA", " до н. е."],
  ["ar", " ق.م."],
  ["tr-TR", "M.Ö. "],
  ["zh-CN", "公元前"],
])("the era of %s is spaced as its language requires", (tag, era) => {
  expect(catalogueLocale(tag)?.terms.get("bc")?.single).toBe(era);
});
