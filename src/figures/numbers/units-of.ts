import { fold } from "./fold.ts";

/** The kind of quantity each unit of `Intl` measures. */
const dimensions: Readonly<Record<string, readonly string[]>> = {
  area: ["acre", "hectare"],
  information: [
    ...["bit", "byte", "gigabit", "gigabyte", "kilobit", "kilobyte"],
    ...["megabit", "megabyte", "petabyte", "terabit", "terabyte"],
  ],
  temperature: ["celsius", "fahrenheit"],
  length: [
    ...["centimeter", "foot", "inch", "kilometer", "meter", "mile", "millimeter", "yard"],
    "mile-scandinavian",
  ],
  time: [
    ...["day", "hour", "microsecond", "millisecond", "minute", "month", "nanosecond"],
    ...["second", "week", "year"],
  ],
  angle: ["degree"],
  volume: ["fluid-ounce", "gallon", "liter", "milliliter"],
  mass: ["gram", "kilogram", "ounce", "pound", "stone"],
  speed: ["kilometer-per-hour", "meter-per-second", "mile-per-hour"],
};

export interface UnitName {
  name: string;
  dimension: string;
}

const displays = (tag: string) => [[tag, "long"] as const, [tag, "short"] as const];

const known = new Map<string, readonly UnitName[]>();

/** The names of common units in a language, folded, longest first. */
export function unitsOf(lang: string): readonly UnitName[] {
  const found = known.get(lang);
  if (found) return found;
  const names = new Map<string, UnitName>();
  // English is spelt in two ways, whatever its region: kilometres and kilometers.
  const tags = /^en\b/.test(lang) ? ["en-GB", "en-US", lang] : [lang];
  for (const [dimension, units] of Object.entries(dimensions)) {
    for (const unit of units) {
      for (const [tag, unitDisplay] of tags.flatMap(displays)) {
        const format = new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay });
        for (const value of [1, 2, 5, 1.5, 21]) {
          const parts = format.formatToParts(value).filter(({ type }) => type === "unit");
          const name = parts.length === 1 ? fold(parts[0]?.value ?? "") : "";
          // A short name is a symbol, which `dimensionOfSymbols` reads with its case.
          if (name.length > 2 || /[^\p{Script=Latin}]/u.test(name))
            names.set(name, { name, dimension });
        }
      }
    }
  }
  names.delete("");
  const made = [...names.values()].sort((a, b) => b.name.length - a.name.length);
  known.set(lang, made);
  return made;
}
