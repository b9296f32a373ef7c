import type { Result } from "hastscript";
import type { Chart } from "../../../figures/charts/chart.ts";
import { drawChart } from "../../../figures/draw/draw-chart.ts";
import { layouts, type Drawing } from "../../../figures/draw/picture.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { figureSource } from "./source-of-figure.ts";
import type { PageContext } from "../parts/page.ts";
import { figureAddress } from "../../addresses.ts";

/** A chart in a page, with a link to its own page. */
export function chartFigure(source: Source, chart: Chart, { link, words }: PageContext): Result {
  return (
    <figure class="chart">
      {drawingBox(drawChart(chart, figureSource(source), words.charts))}
      <figcaption>
        <a href={link(figureAddress(source.id, chart.id))}>{words.figures.more}</a>
      </figcaption>
    </figure>
  );
}

/** The layouts of a drawing; the style sheet shows the widest that fits. */
export function drawingBox(drawing: Drawing): Result {
  return <div class="drawing-box">{layouts.map((layout) => drawing[layout])}</div>;
}
