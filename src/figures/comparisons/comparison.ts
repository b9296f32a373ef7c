/**
 * A number that a work gives for the same events as a figure of a source, to stand beside it and never
 * to be added to it; or the statement that none was found.
 */
export interface Comparison {
  /** The id of the figure that it is compared with. */
  figure: string;
  /** The key of the work; `null` where no figure was found. */
  work: string | null;
  /** Who says it, to print: `Thomas de Waal`; `null` where no figure was found. */
  by: string | null;
  /** Who prints it, where another says it: `Los Angeles Times`. */
  printedBy: string | null;
  /** The address where the words were seen. */
  seen: string | null;
  /** The language of the words. */
  lang: string | null;
  /** What rows have in common that measure the same: their heading. */
  measure: string | null;
  /** The words of the work; `null` where no figure was found, which is not zero. */
  printed: string | null;
  /** The least and the most that the words allow; `null` where they set no bound. */
  low: number | null;
  high: number | null;
  /** Whether the work says that its number is not exact. */
  approximate: boolean;
  /** What is counted, in the notebook’s words; others’ stand in quotation marks. */
  counts: string;
  locator: string | null;
  /** When it was said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
  /** Of the record of the number, in the words that works are verified with. */
  status: ComparisonStatus;
}

export const comparisonStatuses = [
  "verified",
  "reported",
  "disputed",
  "not-located",
  "unverified",
] as const;

export type ComparisonStatus = (typeof comparisonStatuses)[number];
