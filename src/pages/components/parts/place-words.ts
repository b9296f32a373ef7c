import { figurePlace } from "../../../figures/figure-place.ts";
import type { SourceCitation } from "../../../notebook/source/source.ts";

/**
 * Where a document cites, in the notebook’s words: `paragraph 4`, `footnote 2 to paragraph 4`, `heading above
 * paragraph 4`, `footnote 2 to the heading above paragraph 4`.
 */
export function placeWords({
  block,
  footnote,
  heading,
}: Pick<SourceCitation, "block" | "footnote" | "heading">): string {
  if (!heading)
    return figurePlace({ paragraph: block, ...(footnote !== undefined && { footnote }) });
  const place = `heading ${heading} paragraph ${block}`;
  return footnote === undefined ? place : `footnote ${footnote} to the ${place}`;
}
