import type { ReportedFigure } from "./reported-figure.ts";
import type { Run } from "./draw/runs.ts";

/** The quotation of a figure in quotation marks, the printed number marked in it. */
export function figureQuote({ quote, quoteStart, start, end }: ReportedFigure): Run[] {
  const characters = Array.from(quote);
  const part = (from: number, to?: number) => characters.slice(from, to).join("");
  const [from, to] = [start - quoteStart, end - quoteStart];
  return [
    { text: `“${part(0, from)}`, kind: "quote" },
    { text: part(from, to), kind: "marked" },
    { text: `${part(to)}”`, kind: "quote" },
  ];
}
