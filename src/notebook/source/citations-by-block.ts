import { pushTo } from "../../push-to.ts";
import type { Source, SourceCitation } from "./source.ts";

/** A document’s citations by the number of their block: looking through all of them for each block is quadratic. */
export function citationsByBlock({
  citations,
}: Pick<Source, "citations">): ReadonlyMap<number, readonly SourceCitation[]> {
  const byBlock = new Map<number, SourceCitation[]>();
  for (const citation of citations) pushTo(byBlock, citation.block, citation);
  return byBlock;
}
