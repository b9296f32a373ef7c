import type { Result } from "hastscript";
import { chartFigures } from "../../figures/chart.ts";
import { embedCode, embedHeight } from "../../figures/embed-code.ts";
import { widths } from "../../figures/picture.ts";
import { printDate } from "../../figures/print-date.ts";
import type { ReportedFigure } from "../../figures/reported-figure.ts";
import type { Source } from "../../notebook/source/source.ts";
import { drawingBox } from "./chart-figure.tsx";
import { comparisonFiles, comparisonsTable } from "./comparisons-table.tsx";
import { exhibits, type Exhibit } from "./exhibit.ts";
import { markedQuote } from "./marked-quote.tsx";
import type { PageContent, PageContext } from "./page.ts";

/** One figure or chart, with the words that it comes from, its data and its embed code. */
export function figurePage(context: PageContext): PageContent | undefined {
  const { notebook, params, link } = context;
  const source = notebook.sources.find(({ id }) => id === params.source);
  const exhibit = source && exhibits(source).find(({ id }) => id === params.figure);
  if (!source || !exhibit) return undefined;

  const drawing = exhibit.drawing();
  const address = `/figures/${source.id}/${exhibit.id}`;
  const first = exhibit.figures[0]!;
  const marks = exhibit.figures
    .filter(
      ({ quoteStart, quoteEnd }) => quoteStart === first.quoteStart && quoteEnd === first.quoteEnd,
    )
    .map(({ start, end, quoteStart }) => [start - quoteStart, end - quoteStart] as const);
  const { title, author, date } = source.frontMatter;
  return {
    title: exhibit.title,
    description: exhibit.description(),
    body: (
      <article class="figure-page">
        <header>
          <p class="kicker">
            {exhibit.kind === "chart" ? "Chart of reported figures" : "Reported figure"}
          </p>
          <h1>{exhibit.title}</h1>
          <p class="lede">
            According to {author ?? "the document"} in{" "}
            <a href={link(`/sources/${source.id}`)}>
              <q>{title}</q>
            </a>
            {date ? `, ${printDate(date)}` : null}
          </p>
        </header>
        <div class="chart">{drawingBox(drawing)}</div>
        <section aria-labelledby="words">
          <h2 id="words">The words</h2>
          {markedQuote(first.quote, marks, source)}
          <p class="statement-place">
            <a href={link(`/sources/${source.id}#figure-${first.id}`)}>
              {`Paragraph ${first.paragraph} of the document`}
            </a>
          </p>
        </section>
        <section aria-labelledby="numbers">
          <h2 id="numbers">The numbers</h2>
          <div class="numbers">{exhibit.table()}</div>
          {related(source, exhibit, context)}
        </section>
        {compared(source, exhibit, context)}
        {downloads(address, context)}
        {embedSection(source, exhibit, embedHeight(drawing, "wide"), context)}
        {provenance(first)}
      </article>
    ),
    head: [
      <link rel="external alternate" type="text/csv" href={link(`${address}.csv`)} title="CSV" />,
      <link
        rel="external alternate"
        type="application/json"
        href={link(`${address}.json`)}
        title="JSON"
      />,
      notebook.settings.url ? (
        <link
          rel="external alternate"
          type="application/json+oembed"
          href={link(`/oembed/${source.id}/${exhibit.id}.json`)}
          title={exhibit.title}
        />
      ) : null,
    ],
  };
}

/** What other works say of the same events as the figure, or as the one that a chart compares. */
function compared(source: Source, { figures }: Exhibit, context: PageContext): Result | null {
  const table = figures.length === 1 ? comparisonsTable(source, figures[0]!.id, context) : null;
  if (!table) return null;
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">Other published figures for the same events</h2>
      {table}
      <p class="downloads">As data: {comparisonFiles(source, context)}</p>
    </section>
  );
}

/** The whole that a figure is part of, its parts, and the charts that show it. */
function related(source: Source, exhibit: Exhibit, { link }: PageContext): Result | null {
  if (exhibit.kind === "chart") return null;
  const figure = exhibit.figures[0]!;
  const to = (id: string, label: string): Result => (
    <a href={link(`/figures/${source.id}/${id}`)}>{label}</a>
  );
  const whole = source.figures.find(({ id }) => id === figure.partOf);
  const parts = source.figures.filter(({ partOf }) => partOf === figure.id);
  const charts = source.charts.filter((chart) =>
    chartFigures(chart).some(({ id }) => id === figure.id),
  );
  if (!whole && parts.length === 0 && charts.length === 0) return null;
  return (
    <ul class="related">
      {whole ? <li>Part of: {to(whole.id, `${whole.label} (${whole.printed})`)}</li> : null}
      {parts.map((part) => (
        <li>Its part: {to(part.id, `${part.label} (${part.printed})`)}</li>
      ))}
      {charts.map((chart) => (
        <li>Chart: {to(chart.id, chart.title)}</li>
      ))}
    </ul>
  );
}

function downloads(address: string, { link }: PageContext): Result {
  const formats = [
    { extension: "svg", label: "SVG" },
    { extension: "png", label: "PNG (300 dpi)" },
    { extension: "csv", label: "CSV" },
    { extension: "json", label: "JSON" },
  ];
  return (
    <section aria-labelledby="download">
      <h2 id="download">Download</h2>
      <p>
        {formats.map(({ extension, label }, index) => (
          <>
            {index > 0 ? ", " : null}
            <a href={link(`${address}.${extension}`)} rel="external">
              {label}
            </a>
          </>
        ))}
      </p>
    </section>
  );
}

function embedSection(
  source: Source,
  { id, title }: Exhibit,
  height: number,
  { notebook, link }: PageContext,
): Result {
  const path = `/embed/${source.id}/${id}`;
  const { url } = notebook.settings;
  const address = url ? new URL(path.slice(1), url).href : path;
  return (
    <section aria-labelledby="embed">
      <h2 id="embed">Embed</h2>
      <p>
        <a href={link(path)} rel="external">
          See it alone
        </a>
        {url
          ? ", or put it in a page of yours with this code:"
          : ". This notebook has no address yet, so put that of the site before the address in this code:"}
      </p>
      <pre tabindex="0" aria-label="Embed code">
        <code>{embedCode({ address, title, width: widths.wide + 40, height })}</code>
      </pre>
    </section>
  );
}

function provenance({ sha256, start, end, paragraph, source }: ReportedFigure): Result {
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">Provenance</h2>
      <dl class="record">
        <div>
          <dt>Document</dt>
          <dd>{`${source}, paragraph ${paragraph}`}</dd>
        </div>
        <div>
          <dt>Place in the transcript</dt>
          <dd>{`characters ${start} to ${end}`}</dd>
        </div>
        <div>
          <dt>SHA-256 of the transcript</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}
