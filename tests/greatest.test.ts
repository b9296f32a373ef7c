import fc from "fast-check";
import { expect, test } from "vitest";
import { greatest } from "../src/greatest.ts";

test("the greatest of a few numbers is that of Math.max", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
      expect(greatest(numbers)).toBe(Math.max(...numbers));
      expect(greatest(numbers, least)).toBe(Math.max(least, ...numbers));
    }),
  );
});

test("there may be more numbers than a call can have arguments", () => {
  expect(greatest(Array.from({ length: 1_000_000 }, (_, index) => index))).toBe(999_999);
});
