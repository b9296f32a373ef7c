import { figureColumns } from "./figure-columns.ts";
import type { ReportedFigure } from "../reported-figure.ts";

/** Figures as JSON: a list with keys in the order of `ReportedFigure`, and a final newline. */
export function figuresJson(figures: readonly ReportedFigure[]): string {
  const rows = figures.map((figure) =>
    Object.fromEntries(figureColumns.map(({ name }) => [name, figure[name]])),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}
