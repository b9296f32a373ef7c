import { s } from "hastscript";
import type { CountChart, UnitsChart } from "./chart.ts";
import { textWidth } from "../draw/measure-text.ts";
import { stack, widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";

/** One mark per unit of a figure: the number, what it counts, and the marks in rows. */
export function unitMarks(
  id: string,
  { row }: UnitsChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const width = widths[layout];
  const { printed, unit } = row.figure;
  const { value } = row;
  return stack([
    textBlock([{ text: printed, kind: "strong" }, { text: ` ${row.label}` }], width, row18),
    4,
    textBlock([{ text: words.eachMark(unit) }], width, { className: "note", size: 13 }),
    8,
    markRows(`${id}-mark`, value, width, value > 100 ? 16 : 22),
  ]);
}

/** Figures one below the other, each in its own unit, as a number and a mark per body. */
export function countMarks(
  id: string,
  { rows }: CountChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const width = widths[layout];
  const numbers = rows.map(({ figure }) => textWidth(figure.printed, 40, true));
  const left = layout === "wide" ? Math.max(...numbers) + 20 : 0;
  const blocks = rows.flatMap(({ label, figure, value }, index): (PictureBlock | number)[] => {
    const number = textBlock([{ text: figure.printed }], width, {
      ...{ className: "number", size: 40, bold: true, leading: 44 },
    });
    const about = stack([
      textBlock([{ text: label }], width - left, { className: "label", size: 15, x: left }),
      textBlock([{ text: words.eachMark(figure.unit) }], width - left, {
        ...{ className: "note", size: 13, x: left },
      }),
      6,
      markRows(`${id}-mark-${index}`, value, width - left, 22, left),
    ]);
    const body = layout === "wide" ? beside(number, about) : stack([number, 2, about]);
    return index > 0 ? [20, body] : [body];
  });
  return stack(blocks);
}

const row18 = { className: "label", size: 18 };

function beside(left: PictureBlock, right: PictureBlock): PictureBlock {
  return {
    height: Math.max(left.height, right.height),
    at: (y) => [...left.at(y), ...right.at(y)],
  };
}

/**
 * Marks in rows of ten or five; the last row holds the rest. One pattern draws them all, so that a picture of two
 * thousand is no larger than one of two.
 */
function markRows(id: string, count: number, width: number, largest: number, x = 0): PictureBlock {
  const group = width / largest >= 10 ? 10 : 5;
  const columns = Math.min(
    Math.max(group, Math.floor(width / largest / group) * group),
    Math.ceil(count / group) * group,
  );
  const cell = Math.min(largest, Math.floor(width / columns));
  const rows = Math.floor(count / columns);
  const rest = count % columns;
  const mark = cell - (cell > 12 ? 4 : 2);
  const fill = `url(#${id})`;
  const box = (y: number, across: number, down: number) =>
    s("rect", { x: 0, y: y * cell, width: across * cell, height: down * cell, fill });
  return {
    height: (rows + (rest > 0 ? 1 : 0)) * cell,
    at: (y) => [
      s("g", { transform: `translate(${x},${y})` }, [
        s("pattern", { id, width: cell, height: cell, patternUnits: "userSpaceOnUse" }, [
          s("rect", {
            ...{ className: ["drawing-part"], x: (cell - mark) / 2, y: (cell - mark) / 2 },
            ...{ width: mark, height: mark, rx: Math.round(mark / 4) },
          }),
        ]),
        ...(rows > 0 ? [box(0, columns, rows)] : []),
        ...(rest > 0 ? [box(rows, rest, 1)] : []),
      ]),
    ],
  };
}
