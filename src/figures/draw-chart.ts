import type { Chart } from "./chart.ts";
import { describeChart } from "./describe-chart.ts";
import type { FigureSource } from "./figure-source.ts";
import { framed, note } from "./framed.ts";
import { partOfBars } from "./part-of-bars.ts";
import { picture, pictureId, widths, type Drawing, type Layout } from "./picture.ts";
import { textBlock } from "./text-block.ts";
import { cautionLine, sourceLine } from "./words.ts";

/** Longer quotations are named by their paragraph alone. */
const longestQuote = 240;

/**
 * Draw a chart: each part from the same line as its whole, never on top of one another, because a
 * source need not say that parts exclude one another.
 *
 * @param page
 *   The address to print in the picture, where the site has one.
 */
export function drawChart(chart: Chart, source: FigureSource, page?: string): Drawing {
  const id = pictureId(chart.source, chart.id);
  const { title, whole } = chart;
  const text = { id, title, description: describeChart(chart, source) };
  const quoted = whole.figure.quote.length <= longestQuote;
  const frame = { title, source, page, sourceLine: sourceLine(whole.figure, quoted) };
  const caution = cautionLine(chart);

  const draw = (layout: Layout) => {
    const blocks = [16, partOfBars(`${id}-${layout}`, chart, layout), 12];
    const warning = textBlock(caution, widths[layout], { ...note, className: "caution" });
    const all = caution.length > 0 ? [...blocks, warning, 4] : blocks;
    return picture(text, layout, framed(frame, layout, all));
  };
  return { wide: draw("wide"), narrow: draw("narrow") };
}
