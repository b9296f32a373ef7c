import type { CslCite } from "../print/context.ts";
import { plainOf } from "./plain-of.ts";

/**
 * The bracket that went with hidden names: a style may open it after them, and close it with the layout
 * (`Doe (` … `2001)`).
 *
 * @returns
 *   `(` or `[`, where text closes one that it does not open, and the author’s own words do not either.
 */
export function lostBracket(text: string, cites: readonly CslCite[]): string {
  const own = cites
    .flatMap(({ prefix = "", locator = "", suffix = "" }) => [prefix, String(locator), suffix])
    .map(plainOf)
    .join(" ");
  const isLost = (pair: string): boolean => surplus(text, pair) === 1 && surplus(own, pair) === 0;
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
