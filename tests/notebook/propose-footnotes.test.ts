import { expect, test } from "vitest";
import type { LineTypes } from "../../src/notebook/intake/line-types.ts";
import { findFootnotes } from "../../src/notebook/intake/propose-footnotes.ts";
import { linesOf } from "../../src/notebook/source/layout/page-lines.ts";

/** Lines that begin with `~` are printed in small letters. */
function found(text: string): { certain: string[]; left: number[] } {
  const value = text.replaceAll("~", "");
  const small = text.split("\n").map((line) => line.startsWith("~"));
  let start = 0;
  const types: LineTypes = new Map(
    value.split("\n").map((line, at) => {
      const entry = [start, { size: small[at] ? 0.7 : 1, isOther: false }] as const;
      start += line.length + 1;
      return entry;
    }),
  );
  const pages = [[...linesOf(value, 0)]];
  const { certain, left } = findFootnotes(pages, value, types);
  return { certain, left };
}

test.each([
  ["notes that the text refers to", "The light¹ burns.\n\n~1 See the log.\n~2. See it.\n", [], [0]],
  [
    "each once",
    "It¹ burns².\n\n~1 See the log,\n~page 3.\n~² See it.\n",
    ["1 See the log,", "² See it."],
    [],
  ],
  ["a number that is raised twice", "It¹ burns¹.\n\n~1 See the log.\n", [], [0]],
  ["a power", "It is 20 m¹ long.\n\n~1 See the log.\n", [], [0]],
  ["small print without numbers", "It¹ burns.\n\n~See the log.\n", [], []],
  [
    "the foot of a first column",
    "It¹ burns.\n\n~1 See the log.\n\nThe quay² is long.\n\n~2 See it.\n",
    ["1 See the log.", "2 See it."],
    [],
  ],
  [
    "a small table in the text",
    "It burns.\n\n~1 Lamps 40\n~2 Bells 12\n\nThe quay is long.\n",
    [],
    [],
  ],
])("%s", (_, text, certain, left) => {
  expect(found(text)).toEqual({ certain, left });
});
