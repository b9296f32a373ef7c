import { numberOf, termOf } from "../../search/search-terms.ts";
import { wordPlaces, type WordPlace } from "../../search/word-places.ts";

/** A piece of text, and whether it is a match. */
export interface SnippetPiece {
  text: string;
  isFound: boolean;
}

/**
 * The part of a text with most of the matching words, which are kept apart from the rest; the beginning of a text
 * without matches.
 *
 * @param terms
 *   Words as in the index.
 * @param length
 *   Approximate length of the part, in UTF-16 units.
 */
export function snippet(
  text: string,
  terms: readonly string[],
  lang = "",
  length = 160,
): SnippetPiece[] {
  const found = places(text, terms, lang);
  const first = densest(found, length)?.start ?? 0;
  const from =
    first < length * 0.5 ? 0 : Math.min(first, text.indexOf(" ", first - length / 3) + 1);
  const end = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const pieces: SnippetPiece[] = [];
  let at = from;
  for (const { start, end: stop } of found) {
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

interface FoundPlace extends WordPlace {
  term: string;
}

/** The places of words that match one of the terms, in order. */
function places(text: string, terms: readonly string[], lang: string): FoundPlace[] {
  const wanted = new Set(terms);
  return wordPlaces(text).flatMap((place) => {
    const term = termOf(place.word, lang);
    const number = numberOf(term, lang);
    if (wanted.has(term)) return { ...place, term };
    return number !== undefined && wanted.has(number) ? { ...place, term: number } : [];
  });
}

/** The first place followed by the most different terms within a given length. */
function densest(found: readonly FoundPlace[], length: number): FoundPlace | undefined {
  let [best, most] = [found[0], 0];
  found.forEach((place, at) => {
    const near = new Set<string>();
    for (let next = at; next < found.length; next++) {
      if (found[next]!.end > place.start + length * 0.6) break;
      near.add(found[next]!.term);
    }
    if (near.size > most) [best, most] = [place, near.size];
  });
  return best;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(" ", near);
  return space > near - 40 ? space : near;
}
