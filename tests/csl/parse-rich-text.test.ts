import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../../src/csl/text/finish.ts";
import { parseRichText } from "../../src/csl/text/parse-rich-text.ts";
import { plainOf } from "../../src/csl/text/plain-of.ts";
import { defaultQuotes } from "../../src/csl/text/quotes.ts";
import { written } from "./text-of.ts";

test.each([
  ["Plain words", "Plain words"],
  ["<i>a</i> b", "italic(a) b"],
  ["<b>a</b><sup>b</sup><sub>c</sub><sc>d</sc>", "bold(a)superscript(b)subscript(c)small-caps(d)"],
  ['<span style="font-variant:small-caps;">a</span>', "small-caps(a)"],
  ['<span style="font-variant: small-caps">a</span>', "small-caps(a)"],
  ['<span class="nocase">a</span> b', "a b"],
  ["a </i> <u>b</u> <i>c", "a </i> <u>b</u> <i>c"],
  ["<i>a <b>b</i> c</b>", "italic(a <b>b) c</b>"],
  ["5 < 6 > 4", "5 < 6 > 4"],
  ['a "b" c', "a “b” c"],
  ["a 'b' c", "a “b” c"],
  [`a "b 'c' d"`, "a “b ‘c’ d”"],
  [`a 'b "c" d'`, "a “b ‘c’ d”"],
  ["a ‘b’ c", "a ‘b’ c"],
  ["a “b” c", "a “b” c"],
  [`"x"; 'y'`, "“x”; ‘y’"],
  ["don't, l'''", "don’t, l’’’"],
  ["the dogs' tails and 'x'", "the dogs’ tails and “x”"],
  ["'Nobody knows you're a dog': as", "“Nobody knows you’re a dog”: as"],
  ["(ETFA '09)", "(ETFA ’09)"],
  [`5'3" tall`, `5’3" tall`],
  [`Nation of "Positive Obligations " of State`, `Nation of "Positive Obligations " of State`],
  [`("<i>Title</i>")`, "(“italic(Title)”)"],
  [`"a <i>b" c</i>`, "“a <i>b” c</i>"],
  ["L’Aquila ‘x’", "L’Aquila ‘x’"],
  ["a : b « c » ?", "a\u202f: b «\u202fc\u202f»\u202f?"],
])("%s", (value, expected) => {
  const content = finish([parseRichText(value)], {
    quotes: defaultQuotes,
    punctuationInQuote: true,
  });
  expect(written(content)).toBe(expected);
});

test("a value without markup is the same string", () => {
  expect(parseRichText("No marks, and 1–2 (of 3).")).toBe("No marks, and 1–2 (of 3).");
});

const pieces = [..."<>\"'“”‘’„ .:«»ab", "<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>"];
const nocase = '<span class="nocase">';
const anyValue = fc
  .array(fc.constantFrom(...pieces, nocase, "</span>", "л", "😀"), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("letters keep their order, whatever surrounds them", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const letters = (text: string): string =>
        text.replace(/<[^<>]*>/g, "").replace(/[^\p{L}\p{So}]/gu, "");
      expect(letters(plainOf(parseRichText(value)))).toBe(letters(value));
    }),
  );
});

test("any string is read", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => void parseRichText(value)));
});

test.each(["<i>", "</i>", '"', "' ", "“", "<i>a", '"a <b>'])("time is linear for %s", (piece) => {
  const start = performance.now();
  parseRichText(piece.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
