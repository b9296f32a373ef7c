/** A run of text on a page: its lower left corner and its size, in points. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface PlacedLine {
  texts: PlacedText[];
  y: number;
  left: number;
  right: number;
}

/**
 * The lines of a page as text, from its top: an empty line where there is more room than between lines, and
 * indents as spaces. Of a page in two columns, the left one is read first; what crosses both parts them.
 */
export function linesOfPage(
  texts: readonly PlacedText[],
  width: number,
): { lines: string[]; columns: number } {
  const gutter = gutterOf(texts, width);
  if (gutter === undefined) return { lines: written(rowsOf(texts)), columns: 1 };
  const sections: { left: PlacedText[]; right: PlacedText[]; across: PlacedText[] }[] = [
    { left: [], right: [], across: [] },
  ];
  for (const row of rowsOf(texts)) {
    const across = row.texts.some(({ x, width: w }) => x < gutter - 2 && x + w > gutter + 2);
    if (across) sections.push({ left: [], right: [], across: row.texts });
    for (const text of across ? [] : row.texts) {
      sections.at(-1)![text.x < gutter ? "left" : "right"].push(text);
    }
  }
  const lines = sections.flatMap(({ left, right, across }) =>
    [across, left, right]
      .filter((part) => part.length > 0)
      .flatMap((part) => [...written(rowsOf(part)), ""]),
  );
  return { lines: lines.slice(0, -1), columns: 2 };
}

/** Runs of text that belong together, as one line. */
export function linesTogether(texts: readonly PlacedText[]): string {
  return rowsOf(texts).map(lineOf).join(" ");
}

/** Where a strip without text parts a page into columns; nothing where it has one. */
function gutterOf(texts: readonly PlacedText[], width: number): number | undefined {
  const rows = rowsOf(texts);
  if (rows.length < 10) return undefined;
  for (let at = width * 0.4; at <= width * 0.6; at += 2) {
    const crossed = rows.filter((row) =>
      row.texts.some((text) => text.x < at && text.x + text.width > at),
    ).length;
    const both = rows.filter(
      ({ texts: all }) => all.some(({ x }) => x > at) && all.some(({ x, width: w }) => x + w < at),
    ).length;
    if (crossed < rows.length * 0.15 && both > rows.length * 0.4) return at;
  }
  return undefined;
}

/** Runs of text that stand on one line, from the top, each from its left. */
function rowsOf(texts: readonly PlacedText[]): PlacedLine[] {
  const rows: PlacedLine[] = [];
  for (const text of texts.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    // A raised number stands a little above its line.
    if (row && row.y - text.y < Math.max(2, text.height * 0.5)) {
      row.texts.push(text);
      row.left = Math.min(row.left, text.x);
      row.right = Math.max(row.right, text.x + text.width);
    } else {
      rows.push({ texts: [text], y: text.y, left: text.x, right: text.x + text.width });
    }
  }
  for (const row of rows) row.texts.sort((a, b) => a.x - b.x);
  return rows;
}

function written(rows: readonly PlacedLine[]): string[] {
  const margin = Math.min(...rows.map(({ left }) => left));
  const gaps = rows.slice(1).map(({ y }, index) => rows[index]!.y - y);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return rows.flatMap((row, index): string[] => {
    const gap = index === 0 ? 0 : rows[index - 1]!.y - row.y;
    const size = Math.max(...row.texts.map(({ height }) => height)) || 10;
    const indent = " ".repeat(
      Math.min(40, Math.max(0, Math.round((row.left - margin) / (size * 0.5)))),
    );
    return [...(gap > usual * 1.4 ? [""] : []), indent + lineOf(row)];
  });
}

/** Runs with a space where there is room for one, and three where a column of a table begins. */
function lineOf({ texts }: PlacedLine): string {
  let line = "";
  let end = texts[0]?.x ?? 0;
  for (const { text, x, width, height } of texts) {
    const room = x - end;
    const size = height || 10;
    if (room > size * 1.5) line += "   ";
    else if (room > size * 0.15 && !/\s$/.test(line) && !/^\s/.test(text)) line += " ";
    line += text;
    end = x + width;
  }
  return line.trimEnd();
}
