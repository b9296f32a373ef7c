import { describe, expect, test } from "vitest";
import { sortOrderOf } from "../../src/csl/run/compare.ts";

const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const marked = Array.from({ length: 0x180 - 0xe0 }, (_, index) => String.fromCharCode(0xe0 + index))
  .filter((letter) => letter === letter.toLowerCase())
  .filter((letter) => /^[a-z]\p{M}+$/u.test(letter.normalize("NFD")));
/** Each letter alone, before each other, and with its marks in a word. */
const words = [
  ...letters.flatMap((one) => [one, ...letters.flatMap((two) => [one + two, `${one}${two}h`])]),
  ...marked.flatMap((letter) => [letter, `x${letter}x`]),
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
    const wrong = sorted.slice(1).flatMap((word, index) => {
      const before = sorted[index]!;
      const ours = order.compare(order.fold(before), order.fold(word));
      return Math.sign(ours) === Math.sign(compare(before, word)) ? [] : [`${before} ${word}`];
    });
    expect(wrong).toEqual([]);
  });
});
