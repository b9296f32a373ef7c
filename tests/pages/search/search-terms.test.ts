import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLetters, numberOf, termsOf } from "../../../src/pages/search/search-terms.ts";
import { otherSpellings } from "../../../src/pages/client/search/other-spellings.ts";

test.each([
  ["5,379 residents", ["5379", "resident"]],
  ["My Brother’s Road", ["brother", "road"]],
  ["art. 37(a)", ["art", "37"]],
  ["Geneva Convention IV", ["geneva", "convention", "iv", "4"]],
  ["the fourth", ["fourth", "4"]],
  ["Łódź, Straße, Əliyeva, ﬁn", ["lodz", "strasse", "aliyeva", "fin"]],
  ["bodies, class, status, basis", ["body", "class", "status", "basis"]],
  ["Azerbaijan v. Armenia", ["azerbaijan", "v", "armenia"]],
])("%s", (text, terms) => {
  expect(termsOf(text, "en")).toEqual(terms);
});

test.each([
  ["ii", "2"],
  ["xiv", "14"],
  ["39th", "39"],
  ["third", "3"],
  ["v", undefined],
  ["civil", undefined],
])("%s is the number %s", (term, number) => {
  expect(numberOf(term, "en")).toBe(number);
});

test.each([
  ["Xocalı", ["khojaly"]],
  ["Ходжалы", ["khodzhaly"]],
  ["خوجالي", ["khwjaly"]],
  ["Aliyeva", []],
])("%s may be written %s", async (typed, spellings) => {
  expect(await otherSpellings(typed)).toEqual(spellings);
});

test("folding again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
    }),
  );
});
