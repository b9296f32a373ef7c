import { linesTogether } from "./pdf-lines.ts";
import type { PlacedText } from "./placed-text.ts";

/**
 * The title of a document, from its first page: of the words in larger letters than the text, those that take up
 * most room. A letterhead has larger letters, but few.
 *
 * @returns
 *   `undefined` if all letters have the same size.
 */
export function titleOfPage(texts: readonly PlacedText[]): string | undefined {
  const large = largerThanText(texts).toSorted((a, b) => b.y - a.y || a.x - b.x);
  const groups: PlacedText[][] = [];
  for (const text of large) {
    const before = groups.at(-1)?.at(-1);
    const goesOn =
      before &&
      Math.abs(before.height - text.height) < 0.5 &&
      before.y - text.y < text.height * 1.7;
    if (goesOn) groups.at(-1)!.push(text);
    else groups.push([text]);
  }
  const roomOf = (group: readonly PlacedText[]): number =>
    group.reduce((sum, { text, height }) => sum + text.trim().length * height, 0);
  const [title] = groups
    .filter((group) => group.some(({ text }) => /\p{L}/u.test(text)))
    .toSorted((a, b) => roomOf(b) - roomOf(a));
  return title && linesTogether(title).replace(/\s+/g, " ").trim();
}

/** Runs of text in letters larger than most. */
function largerThanText(texts: readonly PlacedText[]): PlacedText[] {
  const heights = texts
    .flatMap(({ text, height }) => Array.from(text, () => height))
    .toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const least = heights[0] ?? 0;
  // On a page with only a title, the smallest letters are the only text to compare with.
  const isCover = heights.length < 600;
  const size = (isCover ? least : usual) * 1.15;
  return texts.filter(({ height }) => height > size);
}
