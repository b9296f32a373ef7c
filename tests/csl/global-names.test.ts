// People whose given names are shown because others have the same family name.
import { expect, test } from "vitest";
import { createEngine, readStyle, type CslItem } from "../../src/csl/package-csl.ts";
import { loadLocale } from "./load-locale.ts";
import { textOfResult } from "./text-of-result.ts";

function cited(rule: string, ...given: string[]): string[] {
  const { style } = readStyle(`<style class="in-text" version="1.0">
    <citation disambiguate-add-givenname="true" givenname-disambiguation-rule="${rule}">
      <layout><names variable="author"><name form="short" initialize-with="."/></names></layout>
    </citation></style>`);
  const works = given.map((name, index): CslItem => {
    return { id: String(index), type: "book", author: [{ family: "Wood", given: name }] };
  });
  const { clusters } = createEngine(style, { loadLocale }).run({
    items: new Map(works.map((work) => [String(work.id), work])),
    clusters: works.map(({ id }) => ({ id: String(id), noteIndex: 0, items: [{ id }] })),
  });
  return clusters.map(({ content }) => textOfResult(content));
}

test.each([
  [
    ["Ann", "Bea"],
    ["A. Wood", "B. Wood"],
  ],
  [
    ["Ann", "Ada"],
    ["Ann Wood", "Ada Wood"],
  ],
  // One person, written in two ways: distinguished from the third person, not from herself.
  [
    ["Simon N.", "Simon N", "Paul"],
    ["S.N. Wood", "S.N. Wood", "P. Wood"],
  ],
  [
    ["Simon N.", "Simon N"],
    ["Wood", "Wood"],
  ],
])("of %j", (given, expected) => {
  expect(cited("all-names", ...given)).toEqual(expected);
});
