import { figuresJson } from "./figures-json.ts";
import type { ReportedFigure } from "./reported-figure.ts";

/** Figures as a JavaScript module, for those who draw their own: `import { figures } from "…"`. */
export function figuresModule(figures: readonly ReportedFigure[]): string {
  return `export const figures = ${figuresJson(figures).trim()};\n\nexport default figures;\n`;
}
