import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMeasurement } from "../../../src/figures/numbers/read-measurement.ts";

const ranges: [
  printed: string,
  lang: string,
  value: number | null,
  low: number | null,
  high: number | null,
][] = [
  ["34–45 %", "en", null, 34, 45],
  ["0.95 to 1.20", "en", null, 0.95, 1.2],
  ["3.3 to 3.6 billion", "en", null, 3.3e9, 3.6e9],
  ["500 to 1.2 million", "en", null, 500, 1.2e6],
  ["between 100 and 200", "en", null, 100, 200],
  ["between $3 and $4 million", "en", null, 3e6, 4e6],
  ["$3–4 million", "en", null, 3e6, 4e6],
  ["1.09 [0.95 to 1.20] °C", "en", 1.09, 0.95, 1.2],
  ["12% (95% CI 9–15)", "en", 12, 9, 15],
  ["0.20 [0.15 to 0.25] m", "en", 0.2, 0.15, 0.25],
  ["−0.5 [−0.8, −0.2]", "en", -0.5, -0.8, -0.2],
  ["2400 ± 240 GtCO2", "en", 2400, 2160, 2640],
  ["as many as 500–1,000", "en", null, null, 1000],
  ["at least 500–1,000", "en", null, 500, null],
  ["more than half", "en", null, 0.5, null],
  ["more than 600", "en", 600, 600, null],
  ["up to 300", "en", 300, null, 300],
  ["about 300", "en", 300, null, null],
  ["613", "en", 613, null, null],
  ["two to three thousand", "en", null, 2000, 3000],
  ["von 3,3 bis 3,6 Milliarden", "de", null, 3.3e9, 3.6e9],
  ["entre 100 et 200", "fr", null, 100, 200],
  ["от 100 до 200 тысяч", "ru", null, 1e5, 2e5],
  ["بين ١٠٠ و٢٠٠", "ar", null, 100, 200],
  ["100至200万", "zh", null, 1e6, 2e6],
  ["100〜200", "ja", null, 100, 200],
  ["±35 t", "en", null, -35, 35],
  ["longer than 12 years", "en", 12, 12, null],
  ["as few as 30", "en", 30, 30, null],
  ["as high as 30", "en", 30, null, 30],
  ["more than 4 t per capita", "en", 4, 4, null],
  ["212 per 100,000 population (95% CI 190–240)", "en", 212, 190, 240],
  ["älter als 65 Jahre", "de", 65, 65, null],
  ["〇・二%", "ja", 0.2, null, null],
  ["十二・五", "ja", 12.5, null, null],
  ["二〇四", "zh", 204, null, null],
  ["百分之三点五", "zh", 3.5, null, null],
  ["yüzde 97.4", "tr", 97.4, null, null],
];

test.each(ranges)("%s (%s)", (printed, lang, value, low, high) => {
  expect(readMeasurement(printed, lang)).toMatchObject({ value, low, high });
});

test.each([
  ["45 to 34", "en"],
  ["12% to 45 km", "en"],
  ["1.5 [2 to 3]", "en"],
  ["at least up to 5", "en"],
  ["12 % ± 3", "en"],
  ["two to three thousand five hundred", "en"],
  ["±0", "en"],
  ["345 12", "ar"],
  ["12 345", "he"],
  ["240 t a", "en"],
  ["三五", "zh"],
  ["七八", "ja"],
  ["三・四・五", "ja"],
  ["5 на 10 метров", "ru"],
])("%s (%s) is not read", (printed, lang) => {
  expect(readMeasurement(printed, lang)).toBeUndefined();
});

test.each([
  ["613", "count", null, null, null],
  ["12 %", "share", "%", null, null],
  ["one in five", "share", null, null, null],
  ["410 parts per million", "ratio", "parts per million", null, null],
  ["12 per 100,000", "rate", "per 100,000", null, null],
  ["12.4 deaths per 100,000 people", "rate", "deaths per 100,000 people", null, null],
  ["3.7 mm yr−1", "rate", "mm yr-1", "length time⁻¹", null],
  ["3.7 mm yr −1", "rate", "mm yr -1", "length time⁻¹", null],
  ["0.8% yr −1", "rate", "% yr -1", "time⁻¹", null],
  ["6 t per capita", "quantity", "t per capita", "mass", null],
  ["0.4 percentage points", "quantity", "percentage points", null, null],
  ["5 kilometres", "quantity", "kilometres", "length", null],
  ["5 liters", "quantity", "liters", "volume", null],
  ["12 cubic metres", "quantity", "cubic metres", "volume", null],
  ["0.8 points", "quantity", "points", null, null],
  ["50-year", "quantity", "year", "time", null],
  ["1.3% yr-1", "rate", "% yr-1", "time⁻¹", null],
  ["5.5 kg/m3", "quantity", "kg/m3", "mass length⁻³", null],
  ["120 km²", "quantity", "km²", "area", null],
  ["59 GtCO2-eq", "quantity", "GtCO2-eq", "mass", null],
  ["45 minutes", "quantity", "minutes", "time", null],
  ["€2.3bn", "money", "€", null, "EUR"],
  ["$5", "money", "$", null, null],
  ["5 US dollars", "money", "US dollars", null, "USD"],
])("%s is a %s", (printed, kind, unit, dimension, currency) => {
  const is = dimension === "area" ? { kind, unit } : { kind, unit, dimension, currency };
  expect(readMeasurement(printed, "en")).toMatchObject(is);
});

describe("hedges", () => {
  test.each([
    ["nearly 300", "en", "nearly"],
    ["longer than 12 years", "en", "longer than"],
    ["an estimated 1.2 million or more", "en", "or more … an estimated"],
    ["300-dən çox", "az", "-dən çox"],
    ["כ-300", "he", "כ-"],
    ["300以上", "ja", "以上"],
  ])("%s (%s)", (printed, lang, hedge) => {
    expect(readMeasurement(printed, lang)).toMatchObject({ hedge, approximate: true });
  });
});

test("never throws, and gives finite numbers, in any language", () => {
  const lang = fc.constantFrom("en", "ar", "zh", "__proto__", "no language", "x-own", "sl-rozaj");
  const piece = fc.constantFrom(
    "1",
    "5,379",
    ".",
    "–",
    " ",
    "million",
    "%",
    "[",
    "to",
    "±",
    "½",
    "and",
    "千",
    "٣",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(text, lang, (printed, lang) => {
      const read = readMeasurement(printed, lang);
      for (const number of [read?.value, read?.low, read?.high]) {
        expect(number == null || Number.isFinite(number)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each([
  ["Mehr als 300", "de", "Mehr als"],
  ["أكثر من 300", "ar", "أكثر من"],
  ["ABOUT  40", "en", "ABOUT"],
  ["2300多万", "zh", "多"],
  ["3 milyondan fazla", "tr", "dan fazla"],
])("the hedge of %s is as printed", (printed, lang, hedge) => {
  expect(readMeasurement(printed, lang)?.hedge).toBe(hedge);
});
