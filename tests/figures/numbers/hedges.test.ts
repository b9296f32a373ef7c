import { expect, test } from "vitest";
import { readNumber } from "../../../src/figures/numbers/read-number.ts";

test.each([
  ["about 613", "en", 613],
  ["some 200", "en", 200],
  ["c. 1,000", "en", 1000],
  ["~30", "en", 30],
  ["40-odd", "en", 40],
  ["mindestens 5.379", "de", 5379],
  ["около 200", "ru", 200],
])("%s (%s) is not exact", (printed, lang, value) => {
  expect(readNumber(printed, lang)).toEqual({ value, approximate: true });
});

test.each([
  ["someone", "en"],
  ["overtwo", "en"],
  ["somewhat 200", "en"],
  ["overt 200", "en"],
  ["underage 12", "en"],
  ["roundabout 40", "en"],
  ["rundum 40", "de"],
  ["casino 40", "es"],
])("a word that only begins like a hedge is not removed: %s (%s)", (printed, lang) => {
  expect(readNumber(printed, lang)).toBeUndefined();
});

test("without a hedge it is exact", () => {
  expect(readNumber("613", "en")).toEqual({ value: 613, approximate: false });
});
