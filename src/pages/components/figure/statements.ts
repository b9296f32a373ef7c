import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Source } from "../../../notebook/source/source.ts";

/** How many quotations with their figures a page shows. */
export const statementsAPage = 8;

/** The figures of a document or chart by the words that state them, in document order. */
export function statementsOf({ figures }: Pick<Source, "figures">): ReportedFigure[][] {
  const quotes = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const at = `${figure.quoteStart}-${figure.quoteEnd}`;
    const known = quotes.get(at) ?? [];
    known.push(figure);
    quotes.set(at, known);
  }
  return [...quotes.values()];
}
