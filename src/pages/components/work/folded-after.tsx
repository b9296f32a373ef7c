import type { Result } from "hastscript";
import type { Words } from "../../words/words.ts";

/**
 * A list of which narrow screens show the first items until a reader asks for the rest; wide screens and paper show
 * all of it.
 *
 * @param most
 *   How many items are shown at first; a single further item is shown too.
 * @param list
 *   Makes the list, or a part of it.
 */
export function foldedAfter<Item>(
  most: number,
  items: readonly Item[],
  list: (part: Item[]) => Result,
  words: Words,
): Result {
  if (items.length <= most + 1) return list([...items]);
  return (
    <>
      {list(items.slice(0, most))}
      <details class="fold">
        <summary>{words.frame.showOthers(items.length - most)}</summary>
        {list(items.slice(most))}
      </details>
    </>
  );
}
