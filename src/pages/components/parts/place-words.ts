import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { SourceCitation } from "../../../notebook/source/source.ts";
import type { Words } from "../../words/words.ts";

/** Where a document states a figure: `paragraph 4`, `footnote 2 to paragraph 4`. */
export function figurePlace(
  { paragraph, footnote }: Pick<ReportedFigure, "paragraph" | "footnote">,
  words: Words,
): string {
  return placeWords({ block: paragraph, ...(footnote !== undefined && { footnote }) }, words);
}

/**
 * Where a document cites, in the notebook’s words: `paragraph 4`, `footnote 2 to paragraph 4`, `heading above
 * paragraph 4`, `footnote 2 to the heading above paragraph 4`.
 */
export function placeWords(
  { block, footnote, heading }: Pick<SourceCitation, "block" | "footnote" | "heading">,
  { parts: { place } }: Words,
): string {
  if (heading) {
    const words = place.heading[heading](block);
    return footnote === undefined ? words : place.footnoteToHeading(footnote, words);
  }
  const words = place.paragraph(block);
  return footnote === undefined ? words : place.footnote(footnote, words);
}
