import type { Element } from "hast";
import { chartTable, figureTable } from "../../../figures/charts/chart-table.ts";
import { chartFigures, type Chart } from "../../../figures/charts/chart.ts";
import { describeChart, describeFigure } from "../../../figures/charts/describe-chart.ts";
import { drawChart } from "../../../figures/draw/draw-chart.ts";
import { drawFigure } from "../../../figures/draw/draw-figure.ts";
import { embedChart, embedFigure } from "../../../figures/embed/embed.ts";
import type { PictureSetting } from "../../../figures/draw/framed.ts";
import type { Drawing } from "../../../figures/draw/picture.ts";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Settings } from "../../../notebook/settings.ts";
import type { Source } from "../../../notebook/source/source.ts";
import type { Words } from "../../words/words.ts";
import { figureSource } from "./source-of-figure.ts";

/** A figure or a chart: anything with a page, an embed and files at `/figures/<source>/<id>`. */
export interface Exhibit {
  id: string;
  /** In the notebook’s own voice. */
  title: string;
  kind: "figure" | "chart";
  /** The figures shown, the whole before its parts. */
  figures: readonly ReportedFigure[];
  /** For a chart. */
  chart?: Chart;
  /** Former ids, whose addresses still work. */
  former: readonly string[];
  drawing(around?: PictureSetting): Drawing;
  table(): Element;
  description(): string;
  /** A standalone document. */
  embed(site: Pick<Settings, "url" | "links">): string;
}

/** A source’s charts and figures, charts first. */
export function exhibits(source: Source, { charts: words }: Words): Exhibit[] {
  const of = figureSource(source);
  const charts = source.charts.map((chart): Exhibit => ({
    id: chart.id,
    title: chart.title,
    kind: "chart",
    figures: chartFigures(chart),
    chart,
    former: chart.former ?? [],
    drawing: (around) => drawChart(chart, of, words, around),
    table: () => chartTable(chart, words),
    description: () => describeChart(chart, of, words),
    embed: ({ url, links }) => embedChart(chart, of, words, url, links),
  }));
  const figures = source.figures.map((figure): Exhibit => {
    return {
      id: figure.id,
      title: figure.label,
      kind: "figure",
      figures: [figure],
      former: source.frontMatter.figures[figure.id]?.former ?? [],
      drawing: (around) => drawFigure(figure, of, words, around),
      table: () => figureTable(figure, words),
      description: () => describeFigure(figure, of, words),
      embed: ({ url, links }) => embedFigure(figure, of, words, url, links),
    };
  });
  return [...charts, ...figures];
}
