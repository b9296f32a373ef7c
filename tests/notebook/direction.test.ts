import { expect, test } from "vitest";
import { directionOf } from "../../src/notebook/source/direction.ts";

test.each([
  ...["ar", "he", "fa", "ur", "dv", "ckb", "az-Arab", "ar-EG"].map((lang) => [lang, "rtl"]),
  ...["en", "az", "ru", "hy", "ka", "tr", "ar-Latn", "no language"].map((lang) => [lang, "ltr"]),
])("%s is written %s", (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
