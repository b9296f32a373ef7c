import { readMeasurement } from "./read-measurement.ts";

export interface ReadNumber {
  value: number;
  /** Whether the words around the number make it approximate. */
  approximate: boolean;
}

/**
 * Read a single number as printed in a document: `5,379`, `1275`, `٦١٣`, `nearly four thousand`, `2400 ± 240`.
 *
 * @param lang
 *   The document’s language (BCP 47).
 * @returns
 *   `undefined` if the words are not a single number: ranges, ordinals, `dozens`, `more than half`.
 */
export function readNumber(printed: string, lang: string): ReadNumber | undefined {
  const read = readMeasurement(printed, lang);
  if (read?.value == null) return undefined;
  const { value, low, high, approximate } = read;
  const isInterval = low !== null && high !== null && !/±|\+\/-/u.test(printed);
  return isInterval ? undefined : { value, approximate };
}
