import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { PartOfChart } from "./chart.ts";
import { textWidth } from "../draw/measure-text.ts";
import { widths, type PictureBlock, type Layout } from "../draw/picture.ts";
import { plot } from "./plot-in-jsdom.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";

/**
 * A chart’s bars with their names and numbers: the whole, its parts, and the hatched remainder. All start at the
 * same line.
 *
 * @param id
 *   Unique on a page.
 */
export function partOfBars(
  id: string,
  chart: PartOfChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const width = widths[layout];
  const rows = barsOf(chart, words);
  const valueWidth = Math.max(...rows.map(({ printed }) => textWidth(printed, 16, true))) + 8;
  const atBars = valueWidth <= width / 4;
  const labels = rows.map(({ label }) => textWidth(label, 15));
  const left = layout === "wide" ? Math.min(240, Math.max(...labels)) + 16 : 0;
  const right = atBars ? width - valueWidth : width;

  const placed: PlacedBar[] = [];
  const texts: ElementContent[] = [];
  let y = 0;
  for (const row of rows) {
    const runs = [
      { text: row.label },
      ...(atBars ? [] : [{ text: `: ` }, { text: row.printed, kind: "strong" as const }]),
    ];
    const label = textBlock(runs, layout === "wide" ? left - 16 : width, {
      className: row.kind === "remainder" ? "label-remainder" : "label",
      size: 15,
      leading: 19,
    });
    const thick = row.kind === "whole" ? 28 : 24;
    if (layout === "wide") {
      const height = Math.max(thick, label.height);
      texts.push(...label.at(y + (height - label.height) / 2));
      placed.push({ ...row, y1: y + (height - thick) / 2, y2: y + (height + thick) / 2 });
      y += height + 8;
    } else {
      texts.push(...label.at(y));
      y += label.height + 3;
      placed.push({ ...row, y1: y, y2: y + thick - 4 });
      y += thick + 6;
    }
    if (row.kind === "whole") {
      const between = textBlock([{ text: words.ofThese }], width, { className: "note", size: 13 });
      texts.push(...between.at(y - 2));
      y += between.height + 4;
    }
  }
  const height = y;
  return {
    height,
    at: (top) => [
      s("g", { transform: `translate(0,${top})` }, [
        hatch(`${id}-hatch`),
        ...marks(placed, { left, right, width, height }, `${id}-hatch`, atBars),
        ...texts,
      ]),
    ],
  };
}

interface Bar {
  kind: "whole" | "part" | "remainder";
  label: string;
  printed: string;
  value: number;
}

interface PlacedBar extends Bar {
  y1: number;
  y2: number;
}

function barsOf({ whole, parts, remainder }: PartOfChart, words: FigureWords): Bar[] {
  const bar = (kind: Bar["kind"]) => (row: PartOfChart["whole"]) => ({
    kind,
    label: row.label,
    printed: row.figure.printed,
    value: row.value,
  });
  const rows: Bar[] = [bar("whole")(whole), ...parts.map(bar("part"))];
  if (remainder === undefined) return rows;
  const printed = words.number(remainder);
  return [...rows, { kind: "remainder", label: words.notItemised, printed, value: remainder }];
}

function marks(
  rows: PlacedBar[],
  { left, right, width, height }: Record<"left" | "right" | "width" | "height", number>,
  hatchId: string,
  atBars: boolean,
): ElementContent[] {
  const most = Math.max(...rows.map(({ value }) => value)) || 1;
  const bar = { x1: 0, x2: "value", y1: "y1", y2: "y2" };
  const only = (kind: Bar["kind"]) => rows.filter((row) => row.kind === kind);
  return plot(({ rect, text }) => ({
    ...{ width, height, margin: 0 },
    x: { domain: [0, most], range: [left, right], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(rows, { ...bar, x2: most, className: "drawing-track" }),
      rect(only("whole"), { ...bar, className: "drawing-whole" }),
      rect(only("part"), { ...bar, className: "drawing-part" }),
      rect(only("remainder"), {
        ...bar,
        className: "drawing-remainder",
        fill: `url(#${hatchId})`,
        inset: 0.75,
      }),
      ...(atBars
        ? [
            text(rows, {
              x: "value",
              y: (row: PlacedBar) => (row.y1 + row.y2) / 2,
              text: "printed",
              textAnchor: "start",
              dx: 6,
              fontSize: 16,
              className: "drawing-value",
            }),
          ]
        : []),
    ],
  }));
}

/** Slanted lines for what the source does not itemise. */
function hatch(id: string): ElementContent {
  const size = { width: 6, height: 6 };
  return s(
    "pattern",
    { id, ...size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    [
      s("rect", { ...size, className: ["drawing-hatch-ground"] }),
      s("line", { className: ["drawing-hatch-line"], x1: 0, x2: 0, y1: 0, y2: 6, strokeWidth: 3 }),
    ],
  );
}
