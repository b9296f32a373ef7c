import type { VFile } from "vfile";
import { report } from "../../../report.ts";
import { isExponent, onTheLine, raisedNumbers } from "../raised-numbers.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import { visible } from "../visible.ts";
import { joinHyphens } from "./hyphens.ts";
import type { TextLayout } from "./layout-schema.ts";
import { beginsWithWords, wordsEnd, wordsStart, type Line, type Page } from "./page-lines.ts";
import type { Edit, MovedStretch } from "./reading-text.ts";

/** A footnote at the foot of a page. Offsets are those of the file. */
export interface FootNote {
  label: string;
  /** Its words without its number, including any that continue at the foot of the next page. */
  words: MovedStretch[];
  /** Where its page has its number, raised. */
  references: { start: number; end: number }[];
}

/**
 * Take the footnotes that a layout names out of the lines of their pages. Report one that is not a footnote, or
 * that no raised number on its page refers to.
 *
 * @param kept
 *   The lines of each page that are its own words.
 */
export function takeFootnotes(
  file: VFile,
  pages: readonly Page[],
  kept: readonly (readonly Line[])[],
  layout: TextLayout,
  placeOf: FrontMatter["placeOf"],
): { kept: Line[][]; notes: FootNote[]; edits: Edit[] } {
  const value = String(file);
  const notes: FootNote[] = [];
  const edits: Edit[] = [];
  const tell = (index: number, reason: string): void => {
    report(file, "layout", reason, placeOf(["layout", "footnotes", index]));
  };
  const named = nameLines(kept, layout.footnotes, (index, words) =>
    tell(index, `Unexpected words \`${visible(words)}\`, expected the first words of one line`),
  );
  const rest = kept.map((lines, page) => {
    const left: Line[] = [];
    for (let at = 0; at < lines.length; at++) {
      const index = named.get(lines[at]!);
      if (index === undefined) {
        left.push(lines[at]!);
        continue;
      }
      const own = linesOfNote(lines, at, named);
      if (take(own, index, pages[page]!)) {
        const rule = left.findLast(({ text }) => text.trim() !== "");
        if (rule && /^[_—–-]{5,}$/.test(rule.text.trim())) {
          left.splice(left.indexOf(rule), 1);
          edits.push({ kind: "footnote", start: rule.start, end: rule.next, read: "" });
        }
      } else for (const line of own) left.push(line);
      at += own.length - 1;
    }
    return left;
  });
  return { kept: rest, notes, edits };

  function take(lines: readonly Line[], index: number, page: Page): boolean {
    const words = layout.footnotes[index]!;
    const [first, last] = [lines[0]!, lines.at(-1)!];
    const number = /^\s*(?:\[?(\p{Nd}{1,4})[.)\]]?|([⁰¹²³⁴-⁹]+))\s*/u.exec(first.text);
    const goesOn = words.startsWith("…");
    const label = number ? onTheLine(number[1] ?? number[2]!) : undefined;
    const start = goesOn ? wordsStart(first) : first.start + (number?.[0].length ?? 0);
    const inner: Edit[] = [];
    if (layout.hyphens !== undefined) joinHyphens(value, lines, layout, inner);
    const stretch = { before: goesOn ? "\n" : "\n\n", start, end: wordsEnd(last), edits: inner };
    if (goesOn) {
      if (!notes.at(-1))
        tell(index, `Unexpected \`${visible(words)}\`, expected a footnote before it`);
      notes.at(-1)?.words.push(stretch);
      if (notes.length === 0) return false;
    } else {
      const references = label === undefined ? [] : referencesTo(label, value, page, first.start);
      if (
        label === undefined ||
        references.length === 0 ||
        notes.some((one) => one.label === label)
      ) {
        const expected =
          label === undefined
            ? "a number before its words"
            : references.length === 0
              ? `a raised ${label} on its page`
              : `one footnote ${label}`;
        tell(index, `Unexpected footnote \`${visible(words)}\`, expected ${expected}`);
        return false;
      }
      notes.push({ label, words: [stretch], references });
    }
    edits.push({ kind: "footnote", start: first.start, end: last.next, read: "" });
    return true;
  }
}

/** The line that begins with each name; a name that begins no line, or several, is reported. */
function nameLines(
  pages: readonly (readonly Line[])[],
  names: readonly string[],
  tell: (index: number, words: string) => void,
): Map<Line, number> {
  const lines = names.length === 0 ? [] : pages.flat();
  return new Map(
    names.flatMap((name, index): [Line, number][] => {
      const words = name.replace(/^…\s*/, "");
      const found = lines.filter(({ text }) => beginsWithWords(text, words));
      if (found.length !== 1) tell(index, name);
      return found.length === 1 ? [[found[0]!, index]] : [];
    }),
  );
}

/** The lines of a footnote: up to the next one, an empty line or the end of the page. */
function linesOfNote(
  lines: readonly Line[],
  from: number,
  named: ReadonlyMap<Line, number>,
): Line[] {
  const end = lines.findIndex(
    (line, at) => at > from && (named.has(line) || line.text.trim() === ""),
  );
  return lines.slice(from, end === -1 ? undefined : end);
}

/** Where a page has a raised number, before the line of its footnote. */
export function referencesTo(
  label: string,
  value: string,
  { lines }: Pick<Page, "lines">,
  until: number,
): { start: number; end: number }[] {
  const from = lines[0]?.start ?? until;
  return Array.from(value.slice(from, until).matchAll(raisedNumbers), ({ 0: found, index }) => {
    const start = from + index;
    return { start, end: start + found.length, number: onTheLine(found) };
  }).filter(
    ({ start, number }) =>
      number === label && !isExponent(value.slice(Math.max(0, start - 8), start)),
  );
}
