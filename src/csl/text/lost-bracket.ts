/**
 * The bracket that went with hidden names: a style may open it after them, and close it with the layout
 * (`Doe (` … `2001)`).
 *
 * @returns
 *   `(` or `[`, where the cite closes one that it opens with its names; else nothing.
 */
export function lostBracket(hidden: string, withNames: () => string): string {
  const isLost = (pair: string): boolean =>
    surplus(hidden, pair) > 0 && surplus(hidden, pair) > surplus(withNames(), pair);
  return pairs.find(isLost)?.[0] ?? "";
}

const pairs = ["()", "[]"];

/** How many brackets are closed that were not opened before. */
function surplus(text: string, pair: string): number {
  let [depth, lost] = [0, 0];
  for (const letter of text) {
    if (letter === pair[0]) depth++;
    else if (letter === pair[1] && --depth < 0) [depth, lost] = [0, lost + 1];
  }
  return lost;
}
