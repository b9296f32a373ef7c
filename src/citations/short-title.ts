/**
 * A title up to its first colon, for BibLaTeX entries without a short title: `Black Garden: Armenia and Azerbaijan`
 * gives `Black Garden`. Colons in quotation marks, brackets or markup do not count.
 *
 * @returns
 *   `undefined` if the title has no colon, or is a description in brackets.
 * @see
 *   Pandoc’s reader of BibLaTeX.
 */
export function shortTitle(title: string): string | undefined {
  const marks = pairs.map((pair) => pair.map((pattern) => countsIn(title, pattern)));
  const straight = countsIn(title, /"/g);
  for (const { index } of title.matchAll(/\s*:\s/g)) {
    const isClosed = marks.every(([opened, closed]) => opened!(index) === closed!(index));
    if (index > 0 && isClosed && straight(index) % 2 === 0) return title.slice(0, index);
  }
  return undefined;
}

const pairs = [
  [/<[^/]/g, /<\//g],
  [/[([]/g, /[)\]]/g],
  [/[“„«]/g, /[”»]/g],
] as const;

/** How often a pattern occurs before an offset. Offsets must be asked for in order; the text is read once. */
function countsIn(text: string, pattern: RegExp): (place: number) => number {
  const found = text.matchAll(pattern);
  let next = found.next();
  let count = 0;
  return (place) => {
    while (!next.done && next.value.index + next.value[0].length <= place) {
      count++;
      next = found.next();
    }
    return count;
  };
}
