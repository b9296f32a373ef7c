import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import type { Work } from "../../src/works/work.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import { creators, yearOf } from "../../src/pages/components/parts/work-facts.ts";

const en = wordsFor({ lang: "en" });

test.each([
  ["1994-12", "1994"],
  ["-0044", "45 BC"],
  ["199X", "199X"],
])("the year of %s is %s", (date, year) => {
  expect(yearOf(workWith(`date = {${date}}`), en)).toBe(year);
});

test.each([
  ["Doe, John and others", "John Doe and others"],
  ["Doe, John and van der Berg, Jan", "John Doe; Jan van der Berg"],
  ["{World Bank}", "World Bank"],
])("who made it: %s", (author, made) => {
  expect(creators(workWith(`author = {${author}}`), en)).toBe(made);
});

function workWith(field: string): Work {
  const value = `@book{a, title = {A}, ${field}}`;
  return openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
}
