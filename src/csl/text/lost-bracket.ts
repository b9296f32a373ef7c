/**
 * The bracket lost with hidden names: a style may open it after the names and close it at the end of the layout
 * (`Doe (` … `2001)`).
 *
 * @returns
 *   `(` or `[` if the cite closes a bracket that it opens together with its names; otherwise an empty string.
 */
export function lostBracket(hidden: string, withNames: () => string): string {
  const isLost = (pair: string): boolean =>
    surplus(hidden, pair) > 0 && surplus(hidden, pair) > surplus(withNames(), pair);
  return pairs.find(isLost)?.[0] ?? "";
}

const pairs = ["()", "[]"];

/** How many brackets are closed without having been opened. */
function surplus(text: string, pair: string): number {
  let [depth, lost] = [0, 0];
  for (const letter of text) {
    if (letter === pair[0]) depth++;
    else if (letter === pair[1] && --depth < 0) [depth, lost] = [0, lost + 1];
  }
  return lost;
}
