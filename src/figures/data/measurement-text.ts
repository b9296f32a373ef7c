import type { ReportedFigure } from "../reported-figure.ts";

/**
 * A measurement in words for programs and plain text: `613 people`, `at least 600 people`, `34 to 45 %`,
 * `1.09 (0.95 to 1.2) °C`, `about 4000 people`, `no value`; a value that a person entered says so.
 *
 * @param written
 *   How a number is written; as JSON does where nothing is given.
 */
export function measurementText(
  figure: ReportedFigure,
  written: (value: number) => string = String,
): string {
  const { value, low, high, approximate, unit, read } = figure;
  const number = numberText({ value, low, high, approximate }, written);
  const words = number === undefined ? "no value" : `${number} ${unit}`;
  return read ? words : `${words} (not read from the words)`;
}

/** The number with its bounds, without its unit; `undefined` where there is none. */
export function numberText(
  { value, low, high, approximate }: Pick<ReportedFigure, "value" | "low" | "high" | "approximate">,
  written: (value: number) => string,
): string | undefined {
  if (low !== null && high !== null) {
    const range = `${written(low)} to ${written(high)}`;
    return value === null ? range : `${written(value)} (${range})`;
  }
  if (low !== null) return `at least ${written(low)}`;
  if (high !== null) return `at most ${written(high)}`;
  if (value === null) return undefined;
  return approximate ? `about ${written(value)}` : written(value);
}
