import type { FigureWords } from "../figure-words.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import { figureFormats, type FigureFormat } from "./figure-formats.ts";
import { figuresCsv } from "./figures-csv.ts";
import { figuresJson } from "./figures-json.ts";
import { figuresMarkdown } from "./figures-markdown.ts";
import { figuresSnippet } from "./figures-snippets.ts";

/** The writers of figures; `csv` is the address of the same figures as CSV. */
type Writer = (figures: readonly ReportedFigure[], words: FigureWords, csv: string) => string;

export const figuresWriters: Readonly<Record<FigureFormat, Writer>> = {
  csv: figuresCsv,
  json: figuresJson,
  markdown: figuresMarkdown,
  r: (_figures, _words, csv) => figuresSnippet("r", csv),
  python: (_figures, _words, csv) => figuresSnippet("python", csv),
};

export function isFigureFormat(name: string): name is FigureFormat {
  return figureFormats.some((one) => one === name);
}
