import type { VFile } from "vfile";
import { report } from "../../../report.ts";
import { visible } from "../visible.ts";
import {
  beginsWithNumber,
  indentOf,
  pagesOfLines,
  linePattern,
  linesOf,
  wordsEnd,
  wordsStart,
  type Line,
  type Page,
} from "./page-lines.ts";
import { takeFootnotes, type FootNote } from "./footnote-lines.ts";
import { endsInWord, joinHyphens, losesHyphen } from "./hyphens.ts";
import { breaksIn } from "./named-breaks.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import type { TextLayout } from "./layout-schema.ts";
import type { Edit } from "./reading-text.ts";

/** Where a page begins: the number that it is cited by, and the offset in the file of its first words. */
export interface PageStart {
  number: string;
  at: number;
}

/** What a layout does to a file. */
export interface LaidOut {
  edits: Edit[];
  pages: PageStart[];
  /** The lines left out. */
  furniture: string[];
  notes: FootNote[];
}

/**
 * Find what the layout of a source leaves out, joins and splits. Offsets are those of the file. Words or lines that
 * the layout names and the file lacks are reported at their place in the front matter.
 */
export function layOut(
  file: VFile,
  bodyStart: number,
  layout: TextLayout,
  placeOf: FrontMatter["placeOf"],
): LaidOut {
  const value = String(file);
  const edits: Edit[] = [];
  const pages = pagesOfLines(linesOf(value, bodyStart), layout);
  const furniture: string[] = [];
  const own = pages.map((page) => {
    const lines = withoutFurniture(page, layout, edits, furniture);
    return layout["line-numbers"] ? withoutNumbers(lines, edits) : lines;
  });
  const { kept, notes, edits: taken } = takeFootnotes(file, pages, own, layout, placeOf);
  for (const edit of taken) edits.push(edit);
  tellUnused(file, pages, layout, placeOf);
  const byHand = breaksIn(file, bodyStart, layout, placeOf);
  joinPages(pages, kept, layout, edits, byHand);
  const words = kept.flat();
  if (layout.hyphens !== undefined) joinHyphens(value, words, layout, edits);
  if (layout.paragraphs.length > 0) beginParagraphs(words, layout, edits);
  for (const edit of byHand) edits.push(edit);
  const starts = pages.flatMap(({ number }, index): PageStart[] => {
    const first = kept[index]?.find(({ text }) => text.trim() !== "");
    // Pages before the first number have none, or have their own in Roman numerals.
    const isCounted = layout.pages !== undefined && !/^(?:0|-\d+)$/.test(number);
    return isCounted && first ? [{ number, at: wordsStart(first) }] : [];
  });
  return { edits: apart(edits), pages: starts, furniture, notes };
}

/**
 * The lines of a page that are its own words. The others are left out, only at its head and foot if pages are
 * known.
 */
function withoutFurniture(
  { lines }: Page,
  { furniture, pages }: TextLayout,
  edits: Edit[],
  leftOut: string[],
): Line[] {
  const patterns = furniture.map(linePattern);
  const isFurniture = ({ text }: Line): boolean =>
    patterns.some((pattern) => pattern.test(text.trim()));
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const edge = new Set([...filled.slice(0, mostLines), ...filled.slice(-mostLines)]);
  return lines.filter((line) => {
    if (!isFurniture(line) || (pages !== undefined && !edge.has(line))) return true;
    edits.push({ kind: "furniture", start: line.start, end: line.next, read: "" });
    leftOut.push(line.text.trim());
    return false;
  });
}

/** The most lines that a running head or foot has. */
const mostLines = 4;

function tellUnused(
  file: VFile,
  pages: readonly Page[],
  layout: TextLayout,
  placeOf: FrontMatter["placeOf"],
): void {
  for (const [index, words] of layout.furniture.entries()) {
    const pattern = linePattern(words);
    const isThere = pages.some(({ lines }) => lines.some(({ text }) => pattern.test(text.trim())));
    if (isThere) continue;
    const reason = `Unexpected line \`${visible(words)}\`, expected a whole line of the transcript`;
    report(file, "layout", reason, placeOf(["layout", "furniture", index]));
  }
  if (layout.pages !== undefined && pages.length < 2) {
    const reason = `Unexpected page breaks \`${visible(layout.pages)}\`, expected some in the transcript`;
    report(file, "layout", reason, placeOf(["layout", "pages"]));
  }
}

/** Remove the numbers before lines, which count up by ones or fives; a line may begin with another number. */
function withoutNumbers(lines: readonly Line[], edits: Edit[]): Line[] {
  let last = 0;
  return lines.map((line) => {
    const match = /^\s*(\d{1,3})(?:\s+|$)/.exec(line.text);
    const number = Number(match?.[1]);
    if (!match || number <= last || number > last + 10) return line;
    last = number;
    const start = line.start + match[0].length;
    edits.push({ kind: "line-number", start: line.start, end: start, read: "" });
    return { ...line, start, text: line.text.slice(match[0].length) };
  });
}

/**
 * If a page ends within a sentence, the next page continues its paragraph; if it ends with a stop, the paragraph
 * ends too.
 */
function joinPages(
  pages: readonly Page[],
  kept: readonly (readonly Line[])[],
  layout: TextLayout,
  edits: Edit[],
  byHand: readonly Edit[],
): void {
  let before: Line | undefined;
  for (const [index, { mark }] of pages.entries()) {
    const filled = kept[index]!.filter(({ text }) => text.trim() !== "");
    const [first] = filled;
    if (first && before) {
      const isHyphen = layout.hyphens !== undefined && endsInWord(before, first);
      const end = wordsEnd(before) - (isHyphen && losesHyphen(before, layout, first) ? 1 : 0);
      const said = byHand.find(({ end }) => end === wordsStart(first));
      const isEnd =
        endsParagraph(before) ||
        beginsParagraph(first, before, layout) ||
        isShaped(first, before, layout);
      const goesOn = isHyphen ? "" : "\n";
      const read = said?.read ?? (isEnd ? "\n\n" : goesOn);
      edits.push({ kind: "page", start: end, end: wordsStart(first), read });
    } else if (mark && (!before || isLastFilled(kept, index))) {
      edits.push({ kind: "page", start: mark.start, end: mark.end, read: "" });
    }
    before = filled.at(-1) ?? before;
  }
}

/** Whether a line begins a named heading, quotation or table, or the previous line ends a heading. */
function isShaped(line: Line, before: Line, layout: TextLayout): boolean {
  const [words, last] = [line, before].map(({ text }) => text.trim().replace(/\s+/g, " "));
  const { headings, subheadings, quotations, tables } = layout;
  const begins = (one: string): boolean => words!.startsWith(one) || one.startsWith(`${words} `);
  return (
    [headings, subheadings, quotations, tables].flat().some(begins) ||
    [headings, subheadings].flat().some((one) => one === last || one.endsWith(` ${last}`))
  );
}

/** Whether a page and all those after it have no words. */
function isLastFilled(kept: readonly (readonly Line[])[], index: number): boolean {
  return kept.slice(index).every((lines) => lines.every(({ text }) => text.trim() === ""));
}

function endsParagraph({ text }: Line): boolean {
  return /[.!?…:;。！？।؟؛][\p{Pf}\p{Pe}"'*_]*[\d⁰¹²³⁴-⁹]*$/u.test(text.trimEnd());
}

function beginParagraphs(lines: readonly Line[], layout: TextLayout, edits: Edit[]): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.text.trim() === "" || before.text.trim() === "") continue;
    if (!beginsParagraph(line, before, layout)) continue;
    edits.push({ kind: "break", start: before.end, end: wordsStart(line), read: "\n\n" });
  }
}

/** A paragraph begins at a deeper indent than the line before, or at a number. */
function beginsParagraph(line: Line, before: Line, { paragraphs }: TextLayout): boolean {
  const isIndent = paragraphs.includes("indents") && indentOf(line) > indentOf(before);
  return (
    isIndent || (paragraphs.includes("numbers") && beginsWithNumber(line) && !runsOn(before, line))
  );
}

/** Whether a full line ends in mid-sentence: “adopted in”, before a line that begins with “2023. ”. */
function runsOn(before: Line, line: Line): boolean {
  const words = before.text.trim();
  const isFull = words.length >= Math.max(40, line.text.trim().length * 0.75);
  return isFull && /[\p{Ll}\p{Lo},–—]$/u.test(words) && !/[;,]\s+\p{Ll}{1,4}$/u.test(words);
}

/** Drop edits that overlap others. Page breaks are kept first: they include what was said of them by hand. */
function apart(edits: readonly Edit[]): Edit[] {
  const weight = ({ kind }: Edit): number =>
    ["page", "join", "break", "hyphen", "footnote", "furniture", "line-number"].indexOf(kind);
  const taken: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => weight(a) - weight(b))) {
    const met = taken.filter((other) => edit.start < other.end && other.start < edit.end);
    // A page break leaves out whatever it covers.
    if (met.length === 0) taken.push(edit);
  }
  return taken;
}
