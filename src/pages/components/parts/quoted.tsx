import type { Result } from "hastscript";

/** Words of the notebook in which others' words stand between quotation marks: those become quotations. */
export function quoted(text: string): Result {
  const pieces = text.split(/(“[^”]*”|(?<!\w)"[^"]*"(?!\w))/);
  return (
    <>{pieces.map((piece, index) => (index % 2 === 1 ? <q>{piece.slice(1, -1)}</q> : piece))}</>
  );
}
