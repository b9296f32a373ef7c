import { beginsWithNumber, indentOf, type Line } from "../source/layout/page-lines.ts";

type Paragraph = readonly Line[];

/** A shape that a paragraph may have, as the key of `layout` that lists such paragraphs. */
interface LineShape {
  key: "headings" | "quotations" | "tables";
  why: string;
  fits(paragraph: Paragraph): boolean;
}

/**
 * Paragraphs that look like headings, quotations or tables, by their first words.
 *
 * @param page
 *   The width of the lines in characters, and how far those around each line are indented.
 * @param add
 *   Adds a proposal for a key of `layout`.
 */
export function proposeShapes(
  lines: readonly Line[],
  { width, usual }: { width: number; usual: ReadonlyMap<Line, number> },
  add: (key: string, value: unknown, says: string, why: string) => void,
): void {
  const paragraphs = paragraphsOf(lines);
  const firsts = paragraphs.map(firstWords);
  const headings = new Set(paragraphs.slice(1).filter((one) => !isTable(one) && isHeading(one)));
  const shapes: readonly LineShape[] = [
    {
      key: "headings",
      why: "short lines alone, in capitals or numbered",
      fits: (one) => headings.has(one),
    },
    {
      key: "quotations",
      why: "all lines are indented more than those around them",
      fits: (one) => isIndented(one) && !isTable(one) && !headings.has(one),
    },
    { key: "tables", why: "lines in columns", fits: isTable },
  ];
  for (const { key, why, fits } of shapes) {
    const names = new Set(firsts.filter((_, at) => fits(paragraphs[at]!)));
    // Words by which two paragraphs could be meant name none.
    const list = [...names].filter(
      (words) => firsts.filter((first) => first.startsWith(words)).length === 1,
    );
    if (list.length === 0) continue;
    const shown = list.map((words) => `“${words.slice(0, 30)}”`).join(", ");
    add(key, list, `${list.length} ${key}: ${shown}`, why);
  }

  function isHeading(paragraph: Paragraph): boolean {
    const words = paragraph.map(({ text }) => text.trim()).join(" ");
    const isShort = paragraph.length <= 2 && words.length < Math.min(90, width);
    const isUpper = /\p{Lu}{3}/u.test(words) && words === words.toUpperCase();
    const isNumbered = /^(?:[IVX]+|[A-Z]|\d{1,2})\.?\s+\p{Lu}/u.test(words) && words.length < 70;
    return isShort && (isUpper || isNumbered) && !/[.;:,]$/.test(words);
  }

  function isIndented(paragraph: Paragraph): boolean {
    const isInside = paragraph.every((line) => indentOf(line) >= (usual.get(line) ?? 0) + 4);
    return paragraph.length > 1 && isInside && !beginsWithNumber(paragraph[0]!);
  }
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
