import { chartBlock, chartSource, chartSubtitle } from "../charts/draw-by-form.ts";
import { isComparing, type Chart } from "../charts/chart.ts";
import { describeChart } from "../charts/describe-chart.ts";
import type { FigureSource } from "../figure-source.ts";
import { framed, note, type PictureSetting } from "./framed.ts";
import { inEachLayout, picture, pictureId, widths, type Drawing, type Layout } from "./picture.ts";
import { textBlock } from "./text-block.ts";
import { cautionLine, type FigureWords } from "../figure-words.ts";

/**
 * Draw a chart in its form. Nothing in it is added up: parts begin at the same line as their whole, and numbers of
 * different works have rows of their own.
 */
export function drawChart(
  chart: Chart,
  source: FigureSource,
  words: FigureWords,
  around: PictureSetting = {},
): Drawing {
  const id = pictureId(chart.source, chart.id);
  const { title } = chart;
  const text = { id, title, description: describeChart(chart, source, words), dir: words.dir };
  const frame = {
    ...{ title, around },
    subtitle: around.isAttributed && !isComparing(chart) ? [] : chartSubtitle(chart, source, words),
    sourceLine: chartSource(chart, source, words),
  };
  const caution = cautionLine(chart, words);

  const draw = (layout: Layout) => {
    const blocks = [16, chartBlock(`${id}-${layout}`, chart, layout, words), 12];
    const warning = textBlock(caution, widths[layout], { ...note, className: "caution" });
    const all = caution.length > 0 ? [...blocks, warning, 4] : blocks;
    return picture(text, layout, framed(frame, layout, all));
  };
  return inEachLayout(draw);
}
