import type { Result } from "hastscript";

/** The notebook’s own sentence, in which words between quotation marks are others’: those become quotations. */
export function quoted(text: string): Result {
  const pieces = text.split(/(“[^”]*”|(?<!\w)"[^"]*"(?!\w))/);
  return (
    <>{pieces.map((piece, index) => (index % 2 === 1 ? <q>{piece.slice(1, -1)}</q> : piece))}</>
  );
}
