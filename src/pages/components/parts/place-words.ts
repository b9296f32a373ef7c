import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Block, SourceCitation } from "../../../notebook/source/source.ts";
import { blockWords } from "../../words/block-words.ts";
import type { Words } from "../../words/words.ts";
import { capital } from "../../../capital.ts";

/** Where a document states a figure: `paragraph 4`, `footnote 2 to paragraph 4`. */
export function figurePlace(
  { paragraph, footnote, own }: Pick<ReportedFigure, "paragraph" | "footnote" | "own">,
  words: Words,
): string {
  const more = { ...(footnote !== undefined && { footnote }), ...(own !== undefined && { own }) };
  return placeWords({ block: paragraph, ...more }, words);
}

/**
 * Where a document cites, in the notebook’s words: `paragraph 4`, `footnote 2 to paragraph 4`, `heading above
 * paragraph 4`, `footnote 2 to the heading above paragraph 4`.
 */
export function placeWords(
  { block, footnote, heading, own }: Pick<SourceCitation, "block" | "footnote" | "heading" | "own">,
  { parts }: Words,
): string {
  const { place } = parts;
  const at = blockWords({ block, ...(own !== undefined && { own }) }, parts);
  if (heading && !own) {
    const words = place.heading[heading](at);
    return footnote === undefined ? words : place.footnoteToHeading(footnote, words);
  }
  return footnote === undefined ? at : place.footnote(footnote, at);
}

/** A block as a name: `Paragraph 4`. */
export function blockName(
  { number, own }: Pick<Block, "number" | "own">,
  { parts }: Words,
): string {
  return capital(blockWords({ block: number, ...(own !== undefined && { own }) }, parts));
}
