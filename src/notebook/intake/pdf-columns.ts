import type { PlacedLine, PlacedText } from "./placed-text.ts";

/**
 * The parts of a page in two columns, in reading order: text across both, then the left column, then the right one.
 *
 * @returns
 *   `undefined` if the page has one column.
 */
export function columnsOf(rows: readonly PlacedLine[], width: number): PlacedText[][] | undefined {
  const gutter = gutterOf(rows, width);
  if (gutter === undefined) return undefined;
  const parts: { left: PlacedText[]; right: PlacedText[]; across: PlacedText[] }[] = [
    { left: [], right: [], across: [] },
  ];
  for (const { texts } of rows) {
    const across = texts.some(({ x, width: w }) => x < gutter - 2 && x + w > gutter + 2);
    if (across) parts.push({ left: [], right: [], across: texts });
    for (const text of across ? [] : texts) {
      parts.at(-1)![text.x < gutter ? "left" : "right"].push(text);
    }
  }
  return parts
    .flatMap(({ left, right, across }) => [across, left, right])
    .filter((part) => part.length > 0);
}

/** Where a strip without text divides a page into columns; `undefined` if there is only one. */
function gutterOf(rows: readonly PlacedLine[], width: number): number | undefined {
  if (rows.length < 10) return undefined;
  for (let at = width * 0.4; at <= width * 0.6; at += 2) {
    const crossed = rows.filter((row) =>
      row.texts.some((text) => text.x < at && text.x + text.width > at),
    ).length;
    const both = rows.filter(
      ({ texts }) => texts.some(({ x }) => x > at) && texts.some(({ x, width: w }) => x + w < at),
    );
    const isWide = crossed < rows.length * 0.15 && both.length > rows.length * 0.4;
    if (isWide && holdProse(both, at)) return at;
  }
  return undefined;
}

/** Whether most lines on both sides are as long as those of a column of text; table cells are not. */
function holdProse(rows: readonly PlacedLine[], at: number): boolean {
  const letters = (texts: readonly PlacedText[]): number =>
    texts.reduce((sum, { text }) => sum + text.trim().length, 0);
  const long = rows.filter(
    ({ texts }) =>
      letters(texts.filter(({ x }) => x < at)) > 20 &&
      letters(texts.filter(({ x }) => x > at)) > 20,
  );
  return long.length > rows.length * 0.5;
}
