import { describe, expect, test } from "vitest";
import { sortOrderOf } from "../../src/csl/run/compare.ts";

const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const furtherLetters = Array.from({ length: 0x250 - 0xdf }, (_, index) =>
  String.fromCharCode(0xdf + index),
).filter((letter) => /\p{Ll}/u.test(letter));
/** Each letter alone, before each other, and with marks of any kind in a word. */
const words = [
  ...letters.flatMap((one) => [one, ...letters.flatMap((two) => [one + two, `${one}${two}h`])]),
  ...furtherLetters.flatMap((letter) => [letter, `x${letter}x`, `x${letter}`, `ab${letter}1`]),
  ...["e\u0301", "e\u0301x", "жук", "жаба", "ζ", "小", "ab 9", "ab 10", "ab 10b"],
];

const codes = letters.flatMap((one) =>
  letters.flatMap((two) => [one + two, ...letters.map((three) => one + two + three)]),
);
const languages = [
  ...Intl.Collator.supportedLocalesOf(codes),
  ...["az-Latn", "de-AT", "en-GB", "sr-Latn-RS", "uz-Latn"],
];

test("there are languages to compare", () => {
  expect(languages.length).toBeGreaterThan(100);
});

describe.each(languages)("%s", (language) => {
  test("sorts as its collation in CLDR", () => {
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
    const order = sortOrderOf(language);
    const sorted = words.toSorted(compare);
    // Each word with the one before it, and with one far from it.
    const pairs = sorted.flatMap((word, index) => [
      [sorted[Math.max(0, index - 1)]!, word] as const,
      [sorted[(index * 7919) % sorted.length]!, word] as const,
    ]);
    const wrong = pairs.flatMap(([before, word]) => {
      const ours = order.compare(order.fold(before), order.fold(word));
      return Math.sign(ours) === Math.sign(compare(before, word)) ? [] : [`${before} ${word}`];
    });
    expect(wrong).toEqual([]);
  });
});
