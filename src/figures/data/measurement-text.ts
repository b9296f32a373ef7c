import type { ReportedFigure } from "../reported-figure.ts";

/**
 * A measurement in words for programs and plain text: `613 people`, `at least 600 people`, `34 to 45 %`, `1.09
 * (0.95 to 1.2) °C`, `about 4000 people`, `no value`. A value entered by a person says so.
 *
 * @param written
 *   How to write a number; default as in JSON.
 */
export function measurementText(
  figure: ReportedFigure,
  words: MeasurementWords,
  written: (value: number) => string = String,
): string {
  const { value, low, high, approximate, unit, read } = figure;
  const number = numberText({ value, low, high, approximate }, written, words);
  const said = number === undefined ? words.noValue : `${number} ${unit}`;
  return read ? said : words.notReadValue(said);
}

/** A language’s words for bounds. */
export interface BoundWords {
  range(low: string, high: string): string;
  valueInRange(value: string, low: string, high: string): string;
  atLeast(value: string): string;
  atMost(value: string): string;
  about(value: string): string;
}

/** A language’s words for measurements. */
export interface MeasurementWords extends BoundWords {
  noValue: string;
  notReadValue(value: string): string;
}

/** The number with its bounds, without its unit; `undefined` if there is none. */
export function numberText(
  { value, low, high, approximate }: Pick<ReportedFigure, "value" | "low" | "high" | "approximate">,
  written: (value: number) => string,
  words: BoundWords,
): string | undefined {
  if (low !== null && high !== null) {
    return value === null
      ? words.range(written(low), written(high))
      : words.valueInRange(written(value), written(low), written(high));
  }
  if (low !== null) return words.atLeast(written(low));
  if (high !== null) return words.atMost(written(high));
  if (value === null) return undefined;
  return approximate ? words.about(written(value)) : written(value);
}
