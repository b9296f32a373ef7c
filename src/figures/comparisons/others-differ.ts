import type { ReportedFigure } from "../reported-figure.ts";
import type { Comparison } from "./comparison.ts";

/** A source’s figures, each with whether works are known to give another number for the same thing. */
export function withOthers(
  figures: readonly ReportedFigure[],
  comparisons: readonly Comparison[],
): ReportedFigure[] {
  return figures.map((figure) => ({
    ...figure,
    othersDiffer: comparisons.some((row) => isOther(row, figure)),
  }));
}

/** “1,275” and “1275” are the same number. */
function isOther(row: Comparison, { id, source, printed, value }: ReportedFigure): boolean {
  if (row.figure !== id || row.work === source || row.printed === null) return false;
  const same = value !== null && row.low === value && row.high === value && !row.approximate;
  return row.printed !== printed && !same;
}
