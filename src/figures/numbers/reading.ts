import type { FigureKind } from "../figure-kind.ts";

/** What the words around a number say about it: exact, approximate, at least, or at most. */
export type Bound = "exact" | "about" | "least" | "most";

/** A measurement as printed. */
export interface Reading {
  /** The number; `null` if the words give only its bounds. */
  value: number | null;
  /** The minimum and maximum the words allow; `null` if they set none. */
  low: number | null;
  high: number | null;
  /** Whether the words make it approximate. */
  approximate: boolean;
  /** The words that do so, as printed. */
  hedge: string | null;
  kind: FigureKind;
  /** The unit as printed: `%`, `km²`, `US$`. */
  unit: string | null;
  /** The dimension of the unit: `length`, `mass time⁻¹`. */
  dimension: string | null;
  /** The ISO 4217 code, if the words name one currency. */
  currency: string | null;
}

/** A number with what it measures. */
export interface Quantity extends Pick<Reading, "kind" | "unit" | "dimension" | "currency"> {
  value: number;
  /** As in `Count`: the end of a range may share it, as in 3.3 to 3.6 `billion`. */
  scale: number;
}
