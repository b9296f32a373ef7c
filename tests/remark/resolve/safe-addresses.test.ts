import fc from "fast-check";
import { expect, test } from "vitest";
import { isSafeAddress } from "../../../src/remark/resolve/safe-addresses.ts";

test.each([
  "https://a.example/?q=javascript:1",
  "mailto:a@b.example",
  "#ref-a",
  "a/b:c",
  "//a.example",
])("%s may be a link", (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test("no scheme that executes code, however it is spelt, may be a link", () => {
  const scheme = fc.constantFrom("javascript:", "data:", "vbscript:", "JaVaScRiPt:");
  const noise = fc.constantFrom("", " ", "\t", "\n", "\u0000", "\u0001", "\u00A0");
  fc.assert(
    fc.property(scheme, fc.array(noise, { minLength: 12, maxLength: 12 }), (name, noises) => {
      const spelt = [...name].map((letter, index) => (noises[index] ?? "") + letter).join("");
      expect(isSafeAddress(`${spelt}alert(1)`)).toBe(false);
    }),
  );
});
