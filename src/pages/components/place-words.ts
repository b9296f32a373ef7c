/** Where a document cites, in the notebook’s words: `paragraph 4`, `footnote 2 to paragraph 4`. */
export function placeWords({ block, footnote }: { block: number; footnote?: number }): string {
  return `${footnote === undefined ? "" : `footnote ${footnote} to `}paragraph ${block}`;
}
