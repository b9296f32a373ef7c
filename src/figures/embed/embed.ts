import type { Element } from "hast";
import { h } from "hastscript";
import { createHash } from "node:crypto";
import { figureAddresses } from "../figure-addresses.ts";
import { chartTable, figureTable } from "../charts/chart-table.ts";
import { isComparing, type Chart } from "../charts/chart.ts";
import { describeChart, describeFigure } from "../charts/describe-chart.ts";
import { drawChart } from "../draw/draw-chart.ts";
import { drawFigure } from "../draw/draw-figure.ts";
import { embedScript } from "./embed-script.ts";
import { embedStyle } from "./embed-style.ts";
import type { FigureSource } from "../figure-source.ts";
import { layouts, type Drawing } from "../draw/picture.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { FigureWords } from "../figure-words.ts";
import type { Links } from "../../served-address.ts";
import { writeHtml } from "../../write-html.ts";

/**
 * The document of `/embed/<source>/<id>` for a chart: one file that asks for nothing, and is whole
 * with scripts off.
 *
 * @param siteUrl
 *   The absolute address of the site; without it the way back is relative to the embed.
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
  return embedDocument({ ...content, table: chartTable(chart, words) }, source, words, site);
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
  return embedDocument({ ...content, table: figureTable(figure, words) }, source, words, site);
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
  /** What stands before the attribution. */
  lead: string;
}

function embedDocument(
  content: EmbedContent,
  source: FigureSource,
  words: FigureWords,
  { siteUrl, links }: Site,
): string {
  const { id, title, description, drawing, table, lead } = content;
  const { page } = figureAddresses(source.id, id, siteUrl ?? "../../", links);
  return writeHtml([
    { type: "doctype" },
    h(
      "html",
      {
        lang: words.lang,
        dir: words.dir === "rtl" ? "rtl" : null,
        dataId: `${source.id}/${id}`,
        dataTheme: "light",
      },
      [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: policy() }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { name: "description", content: description }),
          h("meta", { name: "robots", content: "noindex" }),
          h("title", title),
          h("style", embedStyle),
          h("script", embedScript),
        ]),
        h("body", [
          h("main", [
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
          ]),
          foot(lead, source, page, words),
        ]),
      ],
    ),
  ]);
}

/** Whose numbers they are, said once. Where the frame is small, an author goes without the title. */
function foot(lead: string, source: FigureSource, page: string, words: FigureWords): Element {
  const { author, title, date } = source;
  const cite = h("cite", words.quoted(title));
  const who =
    author === undefined
      ? [cite]
      : [author, h("span", { className: ["where-wide"] }, [words.comma, cite])];
  const when = date === undefined ? "" : words.comma + words.date(date);
  const link = h("a", { href: page, target: "_blank", rel: ["noopener"] }, words.seeWords);
  return h("footer", [h("p", [lead, ...who, when, " · ", link])]);
}

/** Nothing is loaded; the one style and the one script are allowed by what they are. */
function policy(): string {
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash(embedStyle)}'`,
    `script-src 'sha256-${hash(embedScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
