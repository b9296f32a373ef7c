import fc from "fast-check";
import { expect, test } from "vitest";
import { readMeasurement } from "../../../src/figures/numbers/read-measurement.ts";

const locales = [
  "en en-IN en-ZA de de-AT de-CH fr fr-CH es es-MX es-AR pt pt-PT it ru uk pl tr",
  "az hy ar ar-EG fa he hi bn zh ja ko sv nl fi th ne my",
].flatMap((line) => line.split(" "));

/** Ways to print a number, with the factor by which the printed number differs. */
const styles: readonly (readonly [Intl.NumberFormatOptions, times: number])[] = [
  [{}, 1],
  [{ useGrouping: true, signDisplay: "always" }, 1],
  [{ minimumFractionDigits: 3 }, 1],
  [{ style: "percent" }, 100],
  [{ style: "currency", currency: "EUR" }, 1],
  [{ style: "currency", currency: "USD", currencyDisplay: "name" }, 1],
  [{ style: "currency", currency: "GBP", currencyDisplay: "code" }, 1],
  [{ style: "currency", currency: "EUR", currencySign: "accounting" }, 1],
  [{ style: "unit", unit: "kilometer", unitDisplay: "long" }, 1],
  [{ style: "unit", unit: "minute" }, 1],
  [{ style: "unit", unit: "celsius" }, 1],
  [{ notation: "compact" }, 1],
  [{ notation: "compact", compactDisplay: "long" }, 1],
  [{ notation: "compact", style: "currency", currency: "USD" }, 1],
  [{ notation: "scientific" }, 1],
  [{ notation: "engineering" }, 1],
];

test("what Intl prints is read back as the same number, or not read", () => {
  const value = fc.tuple(
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: -3, max: 8 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.constantFrom(...styles),
      value,
      (lang, [style, times], [digits, power]) => {
        const value = Number(`${digits}e${power}`);
        const format = new Intl.NumberFormat(lang, { ...style, maximumFractionDigits: 9 });
        const read = readMeasurement(format.format(value), lang);
        if (read) expect(read.value).toBeCloseTo(value * times, 6);
      },
    ),
    { numRuns: 1000 },
  );
}, 120_000);

test("most of it is read", () => {
  const values = [5, 613, 1275, 5379, 123_456, 1_500_000, 12.5, -1234, 0.25];
  const read = locales.flatMap((lang) =>
    styles.flatMap(([style]) => {
      const format = new Intl.NumberFormat(lang, { ...style, maximumFractionDigits: 9 });
      return values.map((value) => readMeasurement(format.format(value), lang) !== undefined);
    }),
  );
  const share = read.filter(Boolean).length / read.length;
  expect(share).toBeGreaterThan(0.95);
}, 60_000);
