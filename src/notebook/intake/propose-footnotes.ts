import { referencesTo } from "../source/layout/footnote-lines.ts";
import { beginsWithWords, type Line } from "../source/layout/page-lines.ts";
import { onTheLine } from "../source/raised-numbers.ts";
import type { LineTypes } from "./line-types.ts";

/** A line at which a note begins, or goes on from the page before. */
interface NoteLine {
  /** Nothing where it goes on. */
  number: string | undefined;
  /** As `layout` names it. */
  words: string;
}

/** What the small print at the feet of pages is. */
export interface FootnotesFound {
  /** First words of the notes that the text surely refers to. */
  certain: string[];
  /** All their lines. */
  lines: Set<Line>;
  /** The pages whose notes stay paragraphs, by their place in the file. */
  left: number[];
}

/**
 * Notes at the feet of pages: lines in letters smaller than those of the text, each with a number that its
 * page has once, raised. A page with a note that is not sure keeps all of them as they are.
 *
 * @param pages
 *   The lines of each page without its running head and foot.
 */
export function findFootnotes(
  pages: readonly (readonly Line[])[],
  value: string,
  types: LineTypes,
): FootnotesFound {
  const found: FootnotesFound = { certain: [], lines: new Set(), left: [] };
  const seen = new Set<string>();
  const lines = pages.flat();
  for (const [page, all] of pages.entries()) {
    const foot = footOf(all, types);
    const notes = foot.flatMap((line, at): NoteLine[] => {
      const number = numberOf(line);
      if (number !== undefined) return [{ number, words: firstWords(line) }];
      const isFirst = at === 0 || foot[at - 1]!.text.trim() === "";
      const goesOn = isFirst && line.text.trim() !== "";
      return goesOn ? [{ number, words: `… ${firstWords(line)}` }] : [];
    });
    if (notes.every(({ number }) => number === undefined)) continue;
    const isSure = notes.every(({ number, words }, at) => {
      const name = words.replace(/^… /, "");
      const isNamed = lines.filter(({ text }) => beginsWithWords(text, name)).length === 1;
      if (number === undefined) return isNamed && (at > 0 || found.certain.length > 0);
      const references = referencesTo(number, value, { lines: [...all] }, foot[0]!.start);
      return isNamed && references.length === 1 && !seen.has(number);
    });
    if (!isSure) found.left.push(page);
    if (isSure) for (const line of foot) found.lines.add(line);
    for (const { number, words } of isSure ? notes : []) {
      if (number !== undefined) seen.add(number);
      found.certain.push(words);
    }
  }
  return found;
}

/** The lines at the foot of a page that are smaller than its text, from the first with a number or before it. */
function footOf(lines: readonly Line[], types: LineTypes): Line[] {
  const isOther = ({ text, start }: Line): boolean =>
    text.trim() !== "" &&
    !/^\s*\p{Nd}{1,4}\s*$/u.test(text) &&
    (types.get(start)?.size ?? 1) > 0.93;
  const last = lines.findLastIndex(isOther);
  const foot = lines.slice(last + 1).filter(({ text }) => !/^\s*\p{Nd}{1,4}\s*$/u.test(text));
  return foot.slice(
    Math.max(
      0,
      foot.findIndex(({ text }) => text.trim() !== ""),
    ),
  );
}

function numberOf({ text }: Line): string | undefined {
  const [, plain, raised] =
    /^\s*(?:(\p{Nd}{1,3})[.)]?\s+|([⁰¹²³⁴-⁹]{1,3})\s*)(?=\S)/u.exec(text) ?? [];
  return plain ?? (raised === undefined ? undefined : onTheLine(raised));
}

function firstWords({ text }: Line): string {
  return text.trim().replace(/\s+/g, " ").slice(0, 60).trim();
}
