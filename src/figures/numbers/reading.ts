import type { FigureKind } from "../figure-kind.ts";

/** What the words around a number say of it: that it is it, near it, it or more, or it or less. */
export type Bound = "exact" | "about" | "least" | "most";

/** A measurement as it is printed. */
export interface Reading {
  /** The number; `null` where the words give its ends alone. */
  value: number | null;
  /** The least and the most that the words allow, where they set a bound; `null` where they set none. */
  low: number | null;
  high: number | null;
  /** Whether the words say that it is not exact. */
  approximate: boolean;
  /** The words that say so, as printed. */
  hedge: string | null;
  kind: FigureKind;
  /** The unit as printed: `%`, `km²`, `US$`. */
  unit: string | null;
  /** Of the unit: `length`, `mass time⁻¹`. */
  dimension: string | null;
  /** By ISO 4217, where the words name one. */
  currency: string | null;
}

/** A number with what it is a number of. */
export interface Quantity extends Pick<Reading, "kind" | "unit" | "dimension" | "currency"> {
  value: number;
  /** As `Count` has it: the end of a range may share it, as in 3.3 to 3.6 `billion`. */
  scale: number;
}
