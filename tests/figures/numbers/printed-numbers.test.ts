import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readNumber } from "../../../src/figures/numbers/read-number.ts";

/** By language: what is printed, and the single number that it is; `null` if it is none. */
const printed = JSON.parse(
  readFileSync(`${import.meta.dirname}/printed-numbers.json`, "utf8"),
) as Record<string, [printed: string, value: number | null][]>;

test.each(Object.entries(printed))("reads numbers as %s prints them", (lang, cases) => {
  const read = cases.map(([words]) => [words, readNumber(words, lang)?.value ?? null] as const);
  expect(read.map(([words, value]) => [words, rounded(value)])).toEqual(
    cases.map(([words, value]) => [words, rounded(value)]),
  );
});

/** Thirds are printed with as many decimal places as fit. */
function rounded(value: number | null): number | null {
  return value !== null && Math.abs(value) < 1 ? Math.round(value * 1000) / 1000 : value;
}
