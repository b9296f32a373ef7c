import fc from "fast-check";
import { expect, test } from "vitest";
import { pageNumbers } from "../../src/pages/page-numbers.ts";

const place = fc
  .integer({ min: 1, max: 2000 })
  .chain((last) => fc.tuple(fc.integer({ min: 1, max: last }), fc.constant(last)));

test("few pages are all named", () => {
  expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pageNumbers(1, 17)).toEqual([1, 2, 3, undefined, 11, undefined, 17]);
});

test("a line names the first, the last and those beside, in order, and stays short", () => {
  fc.assert(
    fc.property(place, ([number, last]) => {
      const shown = pageNumbers(number, last);
      const named = shown.filter((page) => page !== undefined);
      expect(named).toEqual([...new Set(named)].sort((a, b) => a - b));
      const beside = [1, number - 1, number, number + 1, last];
      expect(named).toEqual(
        expect.arrayContaining(beside.filter((page) => page >= 1 && page <= last)),
      );
      expect(shown.length).toBeLessThan(18);
      shown.forEach((page, at) => {
        // Nothing is left out without saying so.
        const next = shown[at + 1];
        if (page !== undefined && next !== undefined) expect(next).toBe(page + 1);
      });
    }),
  );
});

test("each page is a few steps from each other", () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 2000 }), ([from, last], wish) => {
      const to = Math.min(wish, last);
      let [at, steps] = [from, 0];
      for (; at !== to; steps++) {
        const named = pageNumbers(at, last).filter((page) => page !== undefined);
        at = named.reduce((best, page) =>
          Math.abs(page - to) < Math.abs(best - to) ? page : best,
        );
      }
      expect(steps).toBeLessThan(24);
    }),
    { numRuns: 300 },
  );
});
