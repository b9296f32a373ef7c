import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/figures/numbers/read-number.ts";

const exact: [printed: string, lang: string, value: number][] = [
  ["613", "en", 613],
  ["5,379", "en", 5379],
  ["1275", "en", 1275],
  ["1 275", "en", 1275],
  ["18", "en", 18],
  ["0.5", "en", 0.5],
  ["2.50", "en", 2.5],
  ["−5", "en", -5],
  ["two dozen", "en", 24],
  ["a dozen", "en", 12],
  ["a hundred", "en", 100],
  ["Four Thousand", "en", 4000],
  ["one hundred and five", "en-GB", 105],
  ["seventy-three thousand one hundred and twelve", "en", 73112],
  ["1.5 million", "en", 1_500_000],
  ["1.1 million", "en", 1_100_000],
  ["zero", "en", 0],
  ["5.379", "de", 5379],
  ["5.379", "en", 5.379],
  ["1’275", "de-CH", 1275],
  ["1'275", "de-CH", 1275],
  ["1\u202f275", "fr", 1275],
  ["1,23,456", "hi", 123_456],
  ["६१३", "hi", 613],
  ["٦١٣", "ar", 613],
  ["٥٬٣٧٩", "ar-EG", 5379],
  ["5,379", "ar", 5379],
  ["۱٬۲۷۵", "fa", 1275],
  ["613", "no language at all", 613],
  ["613", "__proto__", 613],
];

test.each(exact)("%s in %s is %d", (printed, lang, value) => {
  expect(readNumber(printed, lang)).toEqual({ value, approximate: false });
});

const hedged: [printed: string, lang: string, value: number][] = [
  ["nearly four thousand", "en", 4000],
  ["more than 600", "en", 600],
  ["At least 161", "en", 161],
  ["some two dozen", "en", 24],
  ["600 or more", "en", 600],
  ["600+", "en", 600],
  ["rund 5.379", "de", 5379],
  ["environ 1\u00a0275", "fr", 1275],
  ["около 150", "ru", 150],
  ["أكثر من ٦١٣", "ar", 613],
];

test.each(hedged)("%s in %s is about %d", (printed, lang, value) => {
  expect(readNumber(printed, lang)).toEqual({ value, approximate: true });
});

describe("what is not a single number is refused", () => {
  test.each(
    [
      ["", "nearly", "dozens", "a few", "several", "a couple", "a", "first", "5th"],
      [
        "500–1,000",
        "two and three",
        "five people",
        "somewhat 5",
        "5,37",
        "1,2345",
        "5,37 thousand",
      ],
      ["007", "6٣", "9007199254740993", "thousand thousand", "٣ and 6"],
    ].flat(),
  )("%s", (printed) => {
    expect(readNumber(printed, "en")).toBeUndefined();
  });

  test("number words of another language", () => {
    expect(readNumber("four", "de")).toBeUndefined();
    expect(readNumber("vier", "de")?.value).toBe(4);
  });
});

test("reads back what a language writes, in its own digits too", () => {
  const lang = fc.constantFrom(
    "en",
    "de",
    "fr",
    "ar-EG",
    "fa",
    "hi",
    "de-CH",
    "tr",
    "az",
    "es",
    "ru",
  );
  const fraction = fc.constantFrom(0, 0, 2);
  fc.assert(
    fc.property(lang, fc.integer({ min: -1e9, max: 1e9 }), fraction, (lang, count, digits) => {
      const value = count / 10 ** digits;
      const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      const printed = new Intl.NumberFormat(lang, format).format(value);
      expect(readNumber(printed, lang)?.value).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("never throws, and gives finite numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (printed, lang) => {
      const read = readNumber(printed, lang);
      expect(read === undefined || Number.isFinite(read.value)).toBe(true);
    }),
  );
});
