/**
 * A title up to its first colon, for entries of BibLaTeX that have no shorter one: `Black Garden: Armenia
 * and Azerbaijan` is `Black Garden`. A colon in quotation marks, brackets or markup is not the title’s.
 *
 * @returns
 *   `undefined` where the title has no colon, or is a description in brackets.
 * @see Pandoc’s reader of BibLaTeX.
 */
export function shortTitle(title: string): string | undefined {
  return [...title.matchAll(/\s*:\s/g)]
    .map(({ index }) => title.slice(0, index))
    .find((start) => start !== "" && pairs.every((pair) => isClosed(start, pair)));
}

const pairs = [
  [/<[^/]/g, /<\//g],
  [/[([]/g, /[)\]]/g],
  [/[“„«]/g, /[”»]/g],
] as const;

function isClosed(text: string, [opening, closing]: (typeof pairs)[number]): boolean {
  return count(text, opening) === count(text, closing) && count(text, /"/g) % 2 === 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
