import { expect, test } from "vitest";
import { styleNames } from "../../../src/catalogue/csl-catalogue.ts";
import { findStyles, titleOfStyle } from "../../../src/pages/client/styles/find-styles.ts";

test.each([
  ["apa", "apa"],
  ["MLA", "modern-language-association"],
  ["chicago author", "chicago-author-date"],
  ["associação brasileira", undefined],
  ["vancouver", "vancouver"],
  ["nature", "nature"],
  ["  Cite them-right ", "harvard-cite-them-right"],
])("%s finds %s first", (question, name) => {
  expect(findStyles(styleNames(), question)[0]).toBe(name);
});

test("no words find no style", () => {
  expect(findStyles(styleNames(), " - ")).toEqual([]);
});

test.each([
  ["apa-6th-edition", "APA 6th Edition"],
  ["university-of-york-ieee", "University of York IEEE"],
  ["the-lancet", "The Lancet"],
])("%s is called %s", (name, title) => {
  expect(titleOfStyle(name)).toBe(title);
});
