import { afterPaint } from "../parts/after-paint.ts";

/**
 * Before a list moves to a far part of itself: let the browser lay out what comes into view now, and what it
 * prepares around that after the paint. All at once would hold the page up while the reader scrolls on.
 *
 * @param first
 *   The entry that comes into view first.
 * @param most
 *   How many the view may hold.
 */
export function layOutInTurn(first: Element, most: number): void {
  // A view and a half is prepared to either side.
  const around = Math.ceil(1.5 * most) + 1;
  const turns = [
    neighbours(first, "nextElementSibling", most + around).slice(most),
    neighbours(first, "previousElementSibling", around).slice(Math.ceil(most / 4)),
  ];
  for (const entry of turns.flat()) entry.classList.add("is-late");
  takeTurn();

  function takeTurn(): void {
    const turn = turns.shift();
    if (!turn) return;
    // The browser sees in one frame what has come into view, and lays it out in the next.
    afterPaint(() =>
      afterPaint(() => {
        for (const entry of turn) entry.classList.remove("is-late");
        takeTurn();
      }),
    );
  }
}

function neighbours(
  from: Element,
  side: "previousElementSibling" | "nextElementSibling",
  count: number,
): Element[] {
  const found: Element[] = [];
  for (let at = from[side]; at && found.length < count; at = at[side]) found.push(at);
  return found;
}
