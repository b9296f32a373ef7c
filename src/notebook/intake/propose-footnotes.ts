import { referencesTo } from "../source/layout/footnote-lines.ts";
import { beginsWithWords, type Line } from "../source/layout/page-lines.ts";
import { onTheLine } from "../source/raised-numbers.ts";
import type { LineTypes } from "./line-types.ts";

/** A line where a footnote begins, or continues from the previous page. */
interface NoteLine {
  /** Missing if it continues. */
  number: string | undefined;
  /** As named in `layout`. */
  words: string;
}

/** What the small print at the feet of pages is. */
export interface FootnotesFound {
  /** The first words of the footnotes that the text certainly refers to. */
  certain: string[];
  /** All lines of those footnotes. */
  lines: Set<Line>;
  /** The pages whose footnotes stay paragraphs, by index in the file. */
  left: number[];
}

/**
 * Footnotes at the feet of pages: lines in smaller letters than the text, each with a number that occurs once on
 * its page, raised. If a footnote of a page is not certain, all of them stay as they are.
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
    const feet = feetOf(all, types);
    const isSure = feet.map(takeNotes);
    if (isSure.includes(false)) found.left.push(page);

    /** Whether all footnotes of a foot are certain; `undefined` if it has none. */
    function takeNotes(foot: readonly Line[]): boolean | undefined {
      const notes = notesOf(foot);
      const references = notes.map(({ number }) =>
        number === undefined
          ? []
          : referencesTo(number, value, { lines: [...all] }, foot[0]!.start),
      );
      const isLast = foot === feet.at(-1);
      const isNone = isLast
        ? notes.every(({ number }) => number === undefined)
        : notes[0]?.number === undefined || references.every(({ length }) => length === 0);
      if (isNone) return undefined;
      const areSure = notes.every(({ number, words }, at) => {
        const name = words.replace(/^… /, "");
        const isNamed = lines.filter(({ text }) => beginsWithWords(text, name)).length === 1;
        if (number === undefined) return isNamed && (at > 0 || found.certain.length > 0);
        return isNamed && references[at]!.length === 1 && !seen.has(number);
      });
      if (areSure) for (const line of foot) found.lines.add(line);
      for (const { number, words } of areSure ? notes : []) {
        if (number !== undefined) seen.add(number);
        found.certain.push(words);
      }
      return areSure;
    }
  }
  return found;
}

function notesOf(foot: readonly Line[]): NoteLine[] {
  return foot.flatMap((line, at): NoteLine[] => {
    const number = numberOf(line);
    if (number !== undefined) return [{ number, words: firstWords(line) }];
    const isFirst = at === 0 || foot[at - 1]!.text.trim() === "";
    const goesOn = isFirst && line.text.trim() !== "";
    return goesOn ? [{ number, words: `… ${firstWords(line)}` }] : [];
  });
}

/** The runs of lines smaller than the text: at the foot of a page, and of its first column. */
function feetOf(lines: readonly Line[], types: LineTypes): Line[][] {
  const feet: Line[][] = [[]];
  for (const line of lines) {
    const isEmpty = line.text.trim() === "";
    if (/^\s*\p{Nd}{1,4}\s*$/u.test(line.text)) continue;
    const isSmall = (types.get(line.start)?.size ?? 1) <= 0.93;
    if (isEmpty ? feet.at(-1)!.length > 0 : isSmall) feet.at(-1)!.push(line);
    else if (!isEmpty) feet.push([]);
  }
  return feet
    .map((foot) => foot.slice(0, foot.findLastIndex(({ text }) => text.trim() !== "") + 1))
    .filter((foot, at) => foot.length > 0 || at === feet.length - 1);
}

function numberOf({ text }: Line): string | undefined {
  const [, plain, raised] =
    /^\s*(?:(\p{Nd}{1,3})[.)]?\s+|([⁰¹²³⁴-⁹]{1,3})\s*)(?=\S)/u.exec(text) ?? [];
  return plain ?? (raised === undefined ? undefined : onTheLine(raised));
}

function firstWords({ text }: Line): string {
  return text.trim().replace(/\s+/g, " ").slice(0, 60).trim();
}
