import { expect, test } from "vitest";
import { loadLocale } from "../../src/catalogue/locale.ts";
import { printedLegalTerms } from "../../src/locators/printed-legal-terms.ts";

const ofCsl = new Set(
  [...(loadLocale("en-US")?.terms.keys() ?? [])].map((key) => /^[^|/]+/.exec(key)?.[0]),
);

test.each([...printedLegalTerms])(
  "no style’s own word for a locator is replaced: %s",
  (_, terms) => {
    expect(ofCsl).toContain("section");
    expect(Object.keys(terms).filter((label) => ofCsl.has(label))).toEqual([]);
  },
);
