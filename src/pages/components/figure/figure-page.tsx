import type { Result } from "hastscript";
import { chartFigures, isComparing } from "../../../figures/charts/chart.ts";
import { pageHistory } from "../parts/corrections-list.tsx";
import { claimsSection } from "../parts/dated-claims-list.tsx";
import { dataset } from "../../../figures/data/dataset.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { drawingBox } from "./chart-figure.tsx";
import { comparisonFiles, comparisonsTable } from "./comparisons-table.tsx";
import { exhibits, type Exhibit } from "./exhibit.ts";
import { figureSource } from "./source-of-figure.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import type { Words } from "../../words/words.ts";
import { statementPlace, wordsOfChart } from "./words-of-chart.tsx";
import { share, shareLink } from "./share/share.tsx";
import { structuredData } from "../parts/structured-data.tsx";
import { comparedId, figureAddress, figureAddresses, sourceAddress } from "../../addresses.ts";

/** One figure or chart, with the words it comes from, its data and its embed code. */
export function figurePage(context: PageContext): PageContent | undefined {
  const { notebook, params, link, words } = context;
  const source = notebook.sources.find(({ id }) => id === params.source);
  const exhibit = source && exhibits(source, words).find(({ id }) => id === params.figure);
  if (!source || !exhibit) return undefined;

  const compares = exhibit.chart !== undefined && isComparing(exhibit.chart);
  const from = words.figures.from[compares ? "comparing" : exhibit.kind];
  const files = figureAddresses(source.id, exhibit.id, "/");
  const { title, date } = source.frontMatter;
  return {
    title: exhibit.title,
    description: exhibit.description(),
    body: (
      <article class="figure-page">
        <header>
          <h1 class="heard">{exhibit.title}</h1>
          <p class="figure-from">
            {from(
              (kind) => (
                <span class="kicker">{kind}</span>
              ),
              <>
                <a href={link(sourceAddress(source.id))}>
                  <q>{title}</q>
                </a>
                {date ? words.parts.place.comma + words.parts.date(date) : null}
              </>,
            )}
          </p>
          {shareLink(words)}
        </header>
        {chartOf(exhibit, words)}
        {exhibit.kind === "chart"
          ? wordsOfChart(source, exhibit, context)
          : // The picture of a figure quotes its words.
            statementPlace(exhibit.figures[0]!, context)}
        {compares && exhibit.figures.length === 1 ? null : (
          <section class="figure-numbers" aria-labelledby="numbers">
            <h2 id="numbers">{words.figures.numbers}</h2>
            {foldedWhen(
              rowsOf(exhibit) > 8,
              <div class="numbers" tabindex="0" role="group" aria-labelledby="numbers">
                {exhibit.table()}
              </div>,
              words,
            )}
            {related(source, exhibit, context)}
          </section>
        )}
        {compared(source, exhibit, context)}
        {claimed(source, exhibit, context)}
        {history(source, exhibit, context)}
        {share(source, exhibit, context)}
      </article>
    ),
    scripts: ["figure"],
    image: files.png,
    head: [
      structuredData(
        dataset(
          {
            ...{ id: exhibit.id, title: exhibit.title, figures: exhibit.figures },
            description: exhibit.description(),
          },
          figureSource(source),
          words.charts,
          notebook.settings.url,
          notebook.settings.links,
        ),
      ),
      <link rel="alternate" type="text/csv" href={link(files.csv)} title="CSV" />,
      <link rel="alternate" type="application/json" href={link(files.json)} title="JSON" />,
      <link
        rel="alternate"
        type="application/ld+json"
        href={link(files.jsonld)}
        title="Web Annotation"
      />,
      notebook.settings.url ? (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={link(files.oembed)}
          title={exhibit.title}
        />
      ) : null,
    ],
  };
}

/** Taller than most windows, in the layout for phones. */
const longChart = 900;

/** A chart with many rows is cut off, with its caution in view, until a reader asks for all of it. */
function chartOf({ chart, drawing }: Exhibit, words: Words): Result {
  const drawn = drawing();
  const isLong =
    chart !== undefined &&
    isComparing(chart) &&
    Number(drawn.narrow.properties["height"]) > longChart;
  return (
    <div class={isLong ? "chart is-long" : "chart"}>
      {drawingBox(drawn)}
      {isLong ? (
        <details class="whole-chart">
          <summary>{words.figures.wholeChart}</summary>
        </details>
      ) : null}
    </div>
  );
}

function rowsOf({ chart, figures }: Exhibit): number {
  return chart !== undefined && isComparing(chart) ? chart.comparisons.length : figures.length;
}

function foldedWhen(isLong: boolean, table: Result, { charts }: Words, name?: string): Result {
  if (!isLong) return table;
  return (
    <details class={name}>
      <summary>{charts.showTable}</summary>
      {table}
    </details>
  );
}

/** What other works say about the same events as the figure, or as the figure a chart compares. */
function compared(
  source: Source,
  { figures, chart }: Exhibit,
  context: PageContext,
): Result | null {
  const table = figures.length === 1 ? comparisonsTable(source, figures[0]!.id, context) : null;
  if (!table) return null;
  const { figures: words } = context.words;
  const rows = source.comparisons.filter(({ figure }) => figure === figures[0]!.id);
  return (
    <section aria-labelledby={comparedId}>
      <h2 id={comparedId}>{words.compared}</h2>
      {
        // A chart already shows the same; its table links to the works, and replaces it in print.
        chart
          ? foldedWhen(true, table, context.words, "compared-table")
          : foldedWhen(rows.length > 4, table, context.words)
      }
      <p class="downloads">
        {words.asData} {comparisonFiles(source, context)}
      </p>
    </section>
  );
}

/** What either side says about the figure, or about works whose numbers are compared with it. */
function claimed(source: Source, { figures }: Exhibit, context: PageContext): Result | null {
  const [only] = figures.length === 1 ? figures : [];
  const beside = source.comparisons.filter(({ figure }) => figure === only?.id);
  const claims = context.notebook
    .claimsBeside(source.id)
    .filter(({ about }) =>
      "figure" in about
        ? about.figure === only?.id
        : beside.some(({ work }) => work === about.work),
    );
  return claimsSection(claims, context, claims.length > 1);
}

/** What was corrected in a figure, or in those a chart shows. */
function history(source: Source, exhibit: Exhibit, context: PageContext): Result | null {
  const ids = new Set([exhibit.id, ...exhibit.figures.map(({ id }) => id)]);
  const address = figureAddress(source.id, exhibit.id);
  return pageHistory(
    { title: <q>{exhibit.title}</q>, address, isOne: exhibit.kind === "figure" },
    (about) => "figure" in about && about.source === source.id && ids.has(about.figure ?? ""),
    context,
  );
}

/** The whole that a figure is part of, its parts, and the charts that show it. */
function related(source: Source, exhibit: Exhibit, context: PageContext): Result | null {
  if (exhibit.kind === "chart") return null;
  const { link, words } = context;
  const { partOf, includes, shownIn } = words.figures;
  const figure = exhibit.figures[0]!;
  const to = (id: string, label: string): Result => (
    <a href={link(figureAddress(source.id, id))}>{label}</a>
  );
  const whole = source.figures.find(({ id }) => id === figure.partOf);
  const parts = source.figures.filter(({ partOf }) => partOf === figure.id);
  const charts = source.charts.filter((chart) =>
    chartFigures(chart).some(({ id }) => id === figure.id),
  );
  if (!whole && parts.length === 0 && charts.length === 0) return null;
  return (
    <ul class="related">
      {whole ? <li>{partOf(to(whole.id, `${whole.label} (${whole.printed})`))}</li> : null}
      {parts.map((part) => (
        <li>{includes(to(part.id, `${part.label} (${part.printed})`))}</li>
      ))}
      {charts.map((chart) => (
        <li>{shownIn(to(chart.id, chart.title))}</li>
      ))}
    </ul>
  );
}
