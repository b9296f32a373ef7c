/**
 * A number that a work gives for the same events as a figure of a source, to be shown next to it and never added to
 * it; or the statement that none was found.
 */
export interface Comparison {
  /** The id of the figure it is compared with. */
  figure: string;
  /** The key of the work; `null` where no figure was found. */
  work: string | null;
  /** Who says it, for print: `Thomas de Waal`; `null` where no figure was found. */
  by: string | null;
  /** Who publishes it, if somebody else says it: `Los Angeles Times`. */
  printedBy: string | null;
  /** The address where the words were seen. */
  seen: string | null;
  /** The language of the words. */
  lang: string | null;
  /** The heading of rows with the same measure. */
  measure: string | null;
  /** The words of the work; `null` where no figure was found, which is not zero. */
  printed: string | null;
  /** The minimum and maximum the words allow; `null` if they set no bound. */
  low: number | null;
  high: number | null;
  /** Whether the work calls its number approximate. */
  approximate: boolean;
  /** What is counted, in the notebook’s words; others’ words are in quotation marks. */
  counts: string;
  locator: string | null;
  /** When it was said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
  /** The verification of the number’s record, in the terms used for works. */
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
