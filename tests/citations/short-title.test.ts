import fc from "fast-check";
import { expect, test } from "vitest";
import { shortTitle } from "../../src/citations/short-title.ts";

test.each([
  ["Black Garden: Armenia and Azerbaijan", "Black Garden"],
  ["One: Two: Three", "One"],
  ["Un titre : et la suite", "Un titre"],
  ["<i>Homo sapiens</i>: A History", "<i>Homo sapiens</i>"],
  ["On <i>Life: A User’s Manual</i>: Notes", "On <i>Life: A User’s Manual</i>"],
  ["On “Black Garden: Armenia”", undefined],
  ['"Why: How" and "When: Where"', undefined],
  ["A Life (So: It Was)", undefined],
  ["The 12:30 Train", undefined],
  ["[Report: headline not recorded]", undefined],
  ["No Colon", undefined],
])("%s → %s", (title, expected) => {
  expect(shortTitle(title)).toBe(expected);
});

test("a short title is the beginning of the title, up to a colon", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aB :“”<i>/()") }), (title) => {
      const short = shortTitle(title);
      if (short === undefined) return;
      expect(title.startsWith(short)).toBe(true);
      expect(title.slice(short.length)).toMatch(/^\s*:\s/);
    }),
  );
});
