import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { FigureDeclaration } from "./declaration-schema.ts";
import type { MarkedFigure } from "./marked-figure.ts";
import { readMeasurement } from "./numbers/read-measurement.ts";
import type { Reading } from "./numbers/reading.ts";
import type { PlaceOf } from "./place-of-declaration.ts";
import type { Measurement } from "./reported-figure.ts";
import { declaredUnit, isPercent } from "./unit-of-figure.ts";

/**
 * What a figure’s words and its declaration say together. Words that can be read win over the declaration, and a
 * difference is an error; words that cannot be read take the declared value, are marked so, and are reported.
 */
export function measureFigure(
  { id, printed, position }: MarkedFigure,
  declaration: FigureDeclaration,
  lang: string,
  file: VFile,
  placeOf: PlaceOf,
): Measurement {
  const { unit, of = null } = declaration;
  const said = declaredUnit(unit);
  const found = readMeasurement(printed, lang);
  const reading = found && inUnit(found, unit);
  const common = { unit, of, year: said.year };
  if (!reading) {
    const { value = null, low = null, high = null, approximate = false } = declaration;
    const taken = [value, low, high].find((number) => number !== null);
    const what = taken === undefined ? "no value" : `${taken} from the front matter`;
    const reason = `Words \`${printed}\` could not be read as a number in \`${lang}\`: published with ${what}, marked as not read`;
    report(file, "figure-not-read", reason, position);
    if (low !== null && high !== null && low > high) {
      const wrong = `Unexpected \`low\` ${low} of \`${id}\`, expected no more than its \`high\` ${high}`;
      report(file, "figure-value-differs", wrong, placeOf(id));
    }
    const { kind = "count", dimension, currency } = said;
    const measured = { value, low, high, approximate, kind, dimension, currency };
    return { ...common, ...measured, read: false, hedge: null };
  }
  reportDifferences(id, printed, declaration, reading, file, placeOf);
  reportUnit(id, printed, unit, reading, file, placeOf);
  const { value, low, high, hedge } = reading;
  const kind = reading.kind === "count" ? (said.kind ?? "count") : reading.kind;
  return {
    ...common,
    ...{ value, low, high, hedge, kind, read: true },
    approximate: reading.approximate || declaration.approximate === true,
    dimension: reading.dimension ?? said.dimension,
    currency: reading.currency ?? said.currency,
  };
}

/** A fraction in words with the unit per cent: one in five is 20 per hundred. */
function inUnit(reading: Reading, unit: string): Reading {
  if (reading.kind !== "share" || reading.unit !== null || !isPercent(unit)) return reading;
  const times = (number: number | null) =>
    number === null ? null : Number((number * 100).toPrecision(12));
  return {
    ...reading,
    value: times(reading.value),
    low: times(reading.low),
    high: times(reading.high),
  };
}

function reportDifferences(
  id: string,
  printed: string,
  declaration: FigureDeclaration,
  reading: Reading,
  file: VFile,
  placeOf: PlaceOf,
): void {
  for (const name of ["value", "low", "high"] as const) {
    const [told, measured] = [declaration[name], reading[name]];
    if (told === undefined || (measured !== null && isSame(told, measured))) continue;
    const expected = measured === null ? `no \`${name}\`` : String(measured);
    const reason = `Unexpected ${name} ${told} for \`${printed}\`, expected ${expected}`;
    const suggestions = measured === null ? [] : [String(measured)];
    report(file, "figure-value-differs", reason, placeOf(id), suggestions);
  }
  if (declaration.approximate === false && reading.approximate) {
    const reason = `Unexpected \`approximate: false\` for \`${printed}\`, expected \`true\``;
    report(file, "figure-value-differs", reason, placeOf(id), ["true"]);
  }
}

/** Thirds never end: compare only the declared decimal places. */
function isSame(told: number, measured: number): boolean {
  if (told === measured) return true;
  const places = String(told).split(".")[1]?.length ?? 0;
  return String(measured).length > 12 && places > 1 && Number(measured.toFixed(places)) === told;
}

/** The unit of the words, if the declared unit differs. */
function reportUnit(
  id: string,
  printed: string,
  unit: string,
  reading: Reading,
  file: VFile,
  placeOf: PlaceOf,
): void {
  const said = declaredUnit(unit);
  const differs =
    (reading.unit === "%" && !isPercent(unit)) ||
    (reading.currency !== null && reading.currency !== said.currency) ||
    (reading.dimension !== null && said.dimension !== null && reading.dimension !== said.dimension);
  if (!differs) return;
  const expected = reading.currency ?? reading.unit ?? reading.dimension ?? "";
  const reason = `Unexpected unit \`${unit}\` of \`${id}\`, expected \`${expected}\` as in \`${printed}\``;
  report(file, "figure-unit-differs", reason, placeOf(id), [expected]);
}
