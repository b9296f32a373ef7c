import type { FigureSource } from "../figure-source.ts";
import { figuresJson } from "./figures-json.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import { textOfRuns } from "../draw/runs.ts";
import { attribution, type FigureWords } from "../figure-words.ts";

/**
 * Figures as a JavaScript module, for readers’ own drawings: `import { figures, sources } from "…"`. For each
 * source it holds what must be said next to its numbers, also as a sentence in `attribution`.
 */
export function figuresModule(
  figures: readonly ReportedFigure[],
  sources: readonly FigureSource[],
  words: FigureWords,
): string {
  const said = sources.map((source) => ({
    ...source,
    attribution: textOfRuns(attribution(source, words)),
  }));
  return [
    `export const figures = ${figuresJson(figures).trim()};\n`,
    `export const sources = ${JSON.stringify(said, null, 2)};\n`,
    "export default figures;\n",
  ].join("\n");
}
