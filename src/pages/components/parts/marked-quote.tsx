import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import type { Words } from "../../words/words.ts";
import { directionOn } from "../../words/direction-on.ts";

/**
 * A quotation from a source with some of its parts marked.
 *
 * @param marks
 *   Where they start and end, in Unicode code points of the quotation; in order, without overlaps.
 * @param heads
 *   The words before it: the heads of its row and column in a table, or the words that introduce its list.
 */
export function markedQuote(
  quote: string,
  marks: readonly (readonly [number, number])[],
  { id, frontMatter }: Source,
  words: Words,
  heads: readonly string[] = [],
): Result {
  const characters = Array.from(quote);
  const pieces: (string | Result)[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    pieces.push(characters.slice(from, start).join(""));
    pieces.push(<mark>{characters.slice(start, end).join("")}</mark>);
    from = end;
  }
  pieces.push(characters.slice(from).join(""));
  return (
    <blockquote data-source={id} lang={frontMatter.lang} dir={directionOn(words, frontMatter)}>
      {heads.length === 0 ? null : <p class="note">{heads.join(" · ")}</p>}
      <p>{pieces}</p>
    </blockquote>
  );
}
