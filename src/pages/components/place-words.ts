import type { SourceCitation } from "../../notebook/source/source.ts";

/**
 * Where a document cites, in the notebook’s words: `paragraph 4`, `footnote 2 to paragraph 4`, `heading above
 * paragraph 4`.
 */
export function placeWords({
  block,
  footnote,
  heading,
}: Pick<SourceCitation, "block" | "footnote" | "heading">): string {
  const paragraph = `paragraph ${block}`;
  if (footnote !== undefined) return `footnote ${footnote} to ${paragraph}`;
  return heading ? `heading ${heading} ${paragraph}` : paragraph;
}
