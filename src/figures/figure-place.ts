import type { ReportedFigure } from "./reported-figure.ts";

/** Where a document states a figure: `paragraph 4`, `footnote 2 to paragraph 4`. */
export function figurePlace({
  paragraph,
  footnote,
}: Pick<ReportedFigure, "paragraph" | "footnote">): string {
  return `${footnote === undefined ? "" : `footnote ${footnote} to `}paragraph ${paragraph}`;
}
