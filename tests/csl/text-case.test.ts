import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRichText } from "../../src/csl/text/parse-rich-text.ts";
import { plainOf } from "../../src/csl/text/plain-of.ts";
import type { TextCase } from "../../src/csl/style/style-tree.ts";
import { applyTextCase } from "../../src/csl/text/text-case.ts";

function cased(value: string, textCase: TextCase, language?: string): string {
  return plainOf(applyTextCase(parseRichText(value), textCase, language));
}

describe("title", () => {
  test.each([
    ["the history of UNESCO: a study", "The History of UNESCO: A Study"],
    ["This IS a pen", "This IS a Pen"],
    ["out-of-fashion initiatives", "Out-of-Fashion Initiatives"],
    ["employee pro-environmental behavior", "Employee Pro-Environmental Behavior"],
    ["word-of-mouth and on-line", "Word-of-Mouth and On-Line"],
    ["iPad is a thing", "iPad Is a Thing"],
    ["research for", "Research For"],
    ["John d'Doe! a life", "John d’Doe! A Life"],
    ["all for one. For all.", "All for One. For All."],
    ["a review by A.N. Author", "A Review by A.N. Author"],
    ["solution of β-carotine", "Solution of β-Carotine"],
    ["07-x test", "07-x Test"],
    ["the 3rd edition", "The 3rd Edition"],
    ["response to Shafi`i comment", "Response to Shafi`i Comment"],
    ["from 'distance' to 'friction'", "From Distance to Friction"],
    ['a <span class="nocase">smith</span> pencil', "A smith Pencil"],
    ["my <sup>superscript</sup> in", "My superscript In"],
    ["THE HISTORY OF THE UNITED NATIONS", "The History of the United Nations"],
    ["UNTS", "UNTS"],
    ["OC 1", "OC 1"],
    ["The History Of The World", "The History of the World"],
    ["the rules according to law", "The Rules according to Law"],
  ])("%s", (value, expected) => expect(cased(value, "title")).toBe(expected));

  test("only English uses it", () => {
    expect(cased("ein titel", "title", "de-DE")).toBe("ein titel");
    expect(cased("a title", "title", "en-GB")).toBe("A Title");
  });
});

test.each<[TextCase, string, string]>([
  ["lowercase", 'A <span class="nocase">Smith</span> B', "a Smith b"],
  ["uppercase", 'a <span class="nocase">Smith</span> ß', "A Smith SS"],
  ["capitalize-first", "this is a Pen", "This is a Pen"],
  ["capitalize-first", "“this” is", "“This” is"],
  ["capitalize-first", "iPad is", "iPad is"],
  ["capitalize-first", "3rd edition", "3rd edition"],
  ["capitalize-all", "This IS a pen", "This IS A Pen"],
  ["sentence", "This is a Pen that Smith has", "This is a pen that smith has"],
  ["sentence", "the UNESCO Report", "The UNESCO report"],
  ["sentence", "THE UNITED NATIONS", "The united nations"],
])("%s: %s", (textCase, value, expected) => {
  const text = cased(value, textCase);
  expect(text).toBe(expected.replace(/[“”]/g, ""));
});

test("Turkish has letters of its own", () => {
  expect(cased("ic and ıd", "uppercase", "tr")).toBe("İC AND ID");
  expect(cased("ic", "uppercase", "original-one hello")).toBe("IC");
});

test("letters change only in case", () => {
  const cases: TextCase[] = [
    "lowercase",
    "uppercase",
    "capitalize-first",
    "capitalize-all",
    "sentence",
    "title",
  ];
  const words = fc.array(
    fc.constantFrom("a", "the", "Of", "NATO", "x-ray", "“", "’", ": ", " ", "é", "<i>", "</i>"),
  );
  fc.assert(
    fc.property(words, fc.constantFrom(...cases), (parts, textCase) => {
      const value = parts.join("");
      expect(cased(value, textCase).toLowerCase()).toBe(
        plainOf(parseRichText(value)).toLowerCase(),
      );
    }),
  );
});
