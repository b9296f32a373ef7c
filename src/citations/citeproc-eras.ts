import type { EngineDate, Processor } from "./citeproc-types.ts";

/**
 * Print both eras of a range that starts before the year 1 and ends after it, in years: “45 BC–14 AD”.
 * citeproc-js writes the first era, behind the second year.
 */
export function printEras({ Engine: { prototype } }: Processor): void {
  const { dateParseArray } = prototype;
  prototype.dateParseArray = function (date): EngineDate {
    const parsed = dateParseArray.call(this, date);
    const { year = 0, year_end: end = 0, circa } = parsed;
    if (!(year < 0 && end > 0)) return parsed;
    const first = `${-year}${this.getTerm("bc")}`;
    const last = `${end}${end < 500 ? this.getTerm("ad") : ""}`;
    return { literal: `${first}${this.getTerm("year-range-delimiter")}${last}`, circa };
  };
}
