/** A stretch of a text, and whether it is what was found. */
export interface SnippetPiece {
  text: string;
  isFound: boolean;
}

/**
 * The part of a text around the first of the words that were found in it, these apart from the others; the
 * beginning of a text in which none stands.
 *
 * @param terms
 *   Words as the index has them, in small letters.
 * @param length
 *   Of the part, in UTF-16 units, about.
 */
export function snippet(text: string, terms: readonly string[], length = 160): SnippetPiece[] {
  const found = places(text, terms);
  const first = found[0]?.[0] ?? 0;
  const from =
    first < length * 0.7 ? 0 : Math.min(first, text.indexOf(" ", first - length / 3) + 1);
  const end = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const pieces: SnippetPiece[] = [];
  let at = from;
  for (const [start, stop] of found) {
    if (start < at || stop > end) continue;
    pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, stop), isFound: true });
    at = stop;
  }
  pieces.push({ text: text.slice(at, end), isFound: false });
  pieces[0]!.text = (from > 0 ? "…" : "") + pieces[0]!.text;
  pieces.at(-1)!.text += end < text.length ? "…" : "";
  return pieces.filter((piece) => piece.text !== "");
}

/** Where words stand that are one of the terms, in order. */
function places(text: string, terms: readonly string[]): [start: number, end: number][] {
  const wanted = new Set(terms);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => wanted.has(word.toLowerCase()))
    .map(({ 0: word, index }) => [index, index + word.length]);
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(" ", near);
  return space > near - 40 ? space : near;
}
