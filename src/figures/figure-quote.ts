import type { FigureWords } from "./figure-words.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import type { Run } from "./draw/runs.ts";

/** A figure’s quotation in quotation marks, with the printed number highlighted; preceded by its heads. */
export function figureQuote({ shown }: ReportedFigure, words: FigureWords): Run[] {
  const [opens = "", closes = ""] = words.quoted("\0").split("\0");
  const characters = Array.from(shown.text);
  const part = (from: number, to?: number) => characters.slice(from, to).join("");
  const { start, end, heads = [] } = shown;
  return [
    ...heads.map((head): Run => ({ text: `${words.quoted(head)}: `, kind: "quote" })),
    { text: `${opens}${part(0, start)}`, kind: "quote" },
    { text: part(start, end), kind: "marked" },
    { text: `${part(end)}${closes}`, kind: "quote" },
  ];
}
