import { readWordsDate } from "../../works/words-date.ts";
import { beginsWithNumber, indentOf, type Line } from "../source/layout/page-lines.ts";
import type { LineTypes } from "./line-types.ts";

type Paragraph = readonly Line[];

/** A shape that a paragraph may have; `key` is the key of `layout` that lists such paragraphs. */
interface LineShape {
  key: "headings" | "subheadings" | "quotations" | "tables";
  why: string;
  fits(paragraph: Paragraph): boolean;
}

/** What is known about the lines of a document. */
interface ShapeFacts {
  /** The width of the lines in characters. */
  width: number;
  /** The indent of the lines around each line. */
  usual: ReadonlyMap<Line, number>;
  types: LineTypes;
  /** The lines of tables of contents, which name headings but are not headings. */
  contents: ReadonlySet<Line>;
}

/**
 * Propose paragraphs that look like headings, quotations or tables, by their first words.
 *
 * @param add
 *   Adds a proposal for a key of `layout`.
 * @returns
 *   The first lines of what looks like a table.
 */
export function proposeShapes(
  lines: readonly Line[],
  facts: ShapeFacts,
  add: (key: string, value: unknown, says: string, why: string) => void,
): Line[] {
  const { types, contents } = facts;
  const paragraphs = paragraphsOf(lines);
  const words = new Map(paragraphs.map((one) => [one, wordsOf(one)]));
  const headings = new Map<Paragraph, number>();
  for (const one of paragraphs.slice(1)) {
    // A date alone on its line says when the document was made.
    if (isTable(one) || contents.has(one[0]!) || readWordsDate(words.get(one)!)) continue;
    const size = printedAsHeading(one, types);
    if (size !== undefined || isHeading(one, facts.width)) headings.set(one, size ?? 1);
  }
  const top = topSize([...headings.values()]);
  const byType = headings.size > 0 && types.size > 0;
  const why = byType
    ? "set apart by their letters, or short lines alone, in capitals or numbered"
    : "short lines alone, in capitals or numbered";
  const shapes: readonly LineShape[] = [
    { key: "headings", why, fits: (one) => headings.has(one) && headings.get(one)! >= top },
    { key: "subheadings", why, fits: (one) => headings.has(one) && headings.get(one)! < top },
    {
      key: "quotations",
      why: "all lines are indented more than those around them",
      fits: (one) => isIndented(one, facts.usual) && !isTable(one) && !headings.has(one),
    },
    { key: "tables", why: "lines in columns", fits: isTable },
  ];
  for (const { key, why: reason, fits } of shapes) {
    const fitting = new Set(paragraphs.filter(fits));
    const names = new Set(
      Array.from(fitting, (one) =>
        headings.has(one) && words.get(one)!.length <= 120 ? words.get(one)! : firstWords(one),
      ),
    );
    // Leave out words that could also mean another paragraph.
    const list = [...names].filter((name) => {
      const begin = paragraphs.filter((one) => words.get(one)!.startsWith(name));
      const whole = begin.filter((one) => words.get(one) === name);
      const named = whole.length > 0 ? whole : begin;
      return (
        named.every((one) => fitting.has(one)) && (headings.has(named[0]!) || named.length === 1)
      );
    });
    if (list.length === 0) continue;
    const shown = list.map((name) => `“${name.slice(0, 30)}”`).join(", ");
    add(key, list, `${list.length} ${key}: ${shown}`, reason);
  }
  return paragraphs.filter(isTable).map(([first]) => first!);
}

function isHeading(paragraph: Paragraph, width: number): boolean {
  const words = wordsOf(paragraph);
  const isShort = paragraph.length <= 2 && words.length < Math.min(90, width);
  const isUpper = /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();
  const isNumbered = /^(?:[IVX]+|[A-Z]|\d{1,2})\.?\s+\p{Lu}/u.test(words) && words.length < 70;
  return isShort && (isUpper || isNumbered) && !/[.;:,][⁰¹²³⁴-⁹\s]*$/u.test(words);
}

/**
 * The letter size of a paragraph printed as a heading: entirely in larger letters than the text, or in a font that
 * little of the page uses.
 */
function printedAsHeading(paragraph: Paragraph, types: LineTypes): number | undefined {
  const own = paragraph.map(({ start }) => types.get(start));
  const words = wordsOf(paragraph);
  const isApart = own.every(
    (type) => type && type.size > 0.93 && (type.isOther || type.size > 1.08),
  );
  const isShort = paragraph.length <= 4 && words.length < 200 && /\p{L}{2}/u.test(words);
  if (!isApart || !isShort || /[.;:,][⁰¹²³⁴-⁹\s]*$/u.test(words)) return undefined;
  return Math.max(...own.map((type) => type?.size ?? 1));
}

/** The smallest size of top-level headings: the largest size that several headings have. */
function topSize(sizes: readonly number[]): number {
  const rounded = sizes.map((size) => Math.round(size * 20) / 20);
  const several = rounded.filter((size) => rounded.filter((one) => one === size).length > 1);
  return Math.max(0, ...(several.length > 0 ? several : rounded)) - 0.03;
}

function isIndented(paragraph: Paragraph, usual: ReadonlyMap<Line, number>): boolean {
  const isInside = paragraph.every((line) => indentOf(line) >= (usual.get(line) ?? 0) + 4);
  return paragraph.length > 1 && isInside && !beginsWithNumber(paragraph[0]!);
}

function wordsOf(paragraph: Paragraph): string {
  return paragraph
    .map(({ text }) => text.trim())
    .join(" ")
    .replace(/\s+/g, " ");
}

function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === "") paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.filter(({ length }) => length > 0);
}

function firstWords([first]: Paragraph): string {
  return first!.text.trim().replace(/\s+/g, " ").slice(0, 60).trim();
}

function isTable(paragraph: Paragraph): boolean {
  const columns = ({ text }: Line): number =>
    text
      .trim()
      .split(/\s{2,}|\t|\s*\|\s*/)
      .filter(Boolean).length;
  return (
    paragraph.length > 2 &&
    paragraph.every((line) => columns(line) > 1) &&
    paragraph.some(({ text }) => /\d/.test(text))
  );
}
