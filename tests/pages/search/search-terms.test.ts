import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLetters } from "../../../src/pages/search/plain-letters.ts";
import { numberOf, termsOf } from "../../../src/pages/search/search-terms.ts";
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
  ["fr", "des traités, du traité", ["traite", "traite"]],
  ["fr", "l’article, les tribunaux et le tribunal", ["article", "tribunal", "tribunal"]],
  ["es", "los tratados y las convenciones del tratado", ["tratado", "convencion", "tratado"]],
  ["de", "die Verträge, des Vertrags, ein Vertrag", ["vertrag", "vertrag", "vertrag"]],
  ["ru", "договоры и договоров, о договоре", ["договор", "договор", "договор"]],
  ["ar", "في الاتفاقيات والاتفاقية", ["اتفاق", "اتفاق"]],
  ["az", "müqavilə və müqavilələr", ["muqavila", "muqavila"]],
])("%s: %s", (lang, text, terms) => {
  expect(termsOf(text, lang)).toEqual(terms);
});

test.each([
  ["fr", "troisième", "3"],
  ["es", "tercero", "3"],
  ["de", "dritten", "3"],
  ["ru", "третий", "3"],
  ["ar", "الثالث", "3"],
  ["az", "üçüncü", "3"],
])("%s: %s is a number", (lang, word, number) => {
  expect(termsOf(word, lang)).toContain(number);
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
