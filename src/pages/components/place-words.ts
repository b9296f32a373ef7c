import type { SourceCitation } from "../../notebook/source/source.ts";

/**
 * Where a document cites, in the notebook’s words: `paragraph 4`, `footnote 2 to paragraph 4`, `heading above
 * paragraph 4`, `footnote 2 to the heading above paragraph 4`.
 */
export function placeWords({
  block,
  footnote,
  heading,
}: Pick<SourceCitation, "block" | "footnote" | "heading">): string {
  const paragraph = `paragraph ${block}`;
  const place = heading ? `heading ${heading} ${paragraph}` : paragraph;
  return footnote === undefined
    ? place
    : `footnote ${footnote} to ${heading ? "the " : ""}${place}`;
}
