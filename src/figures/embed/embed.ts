import type { Element } from "hast";
import { h } from "hastscript";
import { figureAddresses } from "../figure-addresses.ts";
import { chartTable, figureTable } from "../charts/chart-table.ts";
import { isComparing, type Chart } from "../charts/chart.ts";
import { describeChart, describeFigure } from "../charts/describe-chart.ts";
import { drawChart } from "../draw/draw-chart.ts";
import { drawFigure } from "../draw/draw-figure.ts";
import { embedDocument, embedFoot } from "./embed-document.ts";
import type { FigureSource } from "../figure-source.ts";
import { layouts, type Drawing } from "../draw/picture.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { FigureWords } from "../figure-words.ts";
import type { Links } from "../../served-address.ts";

/**
 * The document of `/embed/<source>/<id>` for a chart: one file that requests nothing and is complete without
 * scripts.
 *
 * @param siteUrl
 *   The site’s absolute address; without it the way back is relative to the embed.
 */
export function embedChart(
  chart: Chart,
  source: FigureSource,
  words: FigureWords,
  siteUrl?: string,
  links: Links = "clean",
): string {
  const site = { siteUrl, links };
  const drawing = drawChart(chart, source, words, { isAttributed: true });
  const description = describeChart(chart, source, words);
  const lead = isComparing(chart) ? words.besideFigure : words.accordingTo;
  const content = { id: chart.id, title: chart.title, description, drawing, lead };
  return ofExhibit({ ...content, table: chartTable(chart, words) }, source, words, site);
}

/** The same for a single number. */
export function embedFigure(
  figure: ReportedFigure,
  source: FigureSource,
  words: FigureWords,
  siteUrl?: string,
  links: Links = "clean",
): string {
  const site = { siteUrl, links };
  const drawing = drawFigure(figure, source, words, { isAttributed: true });
  const description = describeFigure(figure, source, words);
  const lead = words.accordingTo;
  const content = { id: figure.id, title: figure.label, description, drawing, lead };
  return ofExhibit({ ...content, table: figureTable(figure, words) }, source, words, site);
}

interface Site {
  siteUrl: string | undefined;
  links: Links;
}

interface EmbedContent {
  id: string;
  title: string;
  description: string;
  drawing: Drawing;
  table: Element;
  /** The text before the attribution. */
  lead: string;
}

function ofExhibit(
  content: EmbedContent,
  source: FigureSource,
  words: FigureWords,
  { siteUrl, links }: Site,
): string {
  const { id, title, description, drawing, table, lead } = content;
  const { page } = figureAddresses(source.id, id, siteUrl ?? "../../", links);
  const main = [
    h("h1", { className: ["drawing-hidden"] }, title),
    h(
      "figure",
      { className: ["drawing-box"] },
      layouts.map((layout) => drawing[layout]),
    ),
    h("details", [
      h("summary", words.showTable),
      h("div", { className: ["drawing-scroll"], tabIndex: 0 }, table),
    ]),
  ];
  const foot = embedFoot(lead, source, page, words);
  return embedDocument({ id: `${source.id}/${id}`, title, description, main, foot }, words);
}
