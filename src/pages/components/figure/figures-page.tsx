import type { Result } from "hastscript";
import { figurePlace } from "../parts/place-words.ts";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { capital } from "../../../capital.ts";
import { comparisonFiles, comparisonsTable } from "./comparisons-table.tsx";
import { chartFigure } from "./chart-figure.tsx";
import { markedQuote } from "../parts/marked-quote.tsx";
import type { PageContent, PageContext } from "../parts/page.ts";
import {
  dataPackageAddress,
  figureAddress,
  paragraphAddress,
  sourceAddress,
} from "../../addresses.ts";

/** Every reported figure and chart, by source and by the words that state them. */
export function figuresPage(context: PageContext): PageContent {
  const { sources } = context.notebook;
  const { figures: words } = context.words;
  const count = sources.reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    title: words.title,
    description: words.description(count),
    body: (
      <div class="figures-page">
        <header>
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          <p class="downloads">
            {words.allAsData((named) => (
              <a href={context.link(dataPackageAddress)} rel="external">
                {named}
              </a>
            ))}
          </p>
        </header>
        {sources.map((source) => (source.figures.length > 0 ? ofSource(source, context) : null))}
      </div>
    ),
  };
}

function ofSource(source: Source, context: PageContext): Result {
  const { link } = context;
  const { figures: words } = context.words;
  const quotes = new Map<string, ReportedFigure[]>();
  for (const figure of source.figures) {
    const at = `${figure.quoteStart}-${figure.quoteEnd}`;
    quotes.set(at, [...(quotes.get(at) ?? []), figure]);
  }
  return (
    <section aria-labelledby={`figures-${source.id}`}>
      <h2>
        <span id={`figures-${source.id}`}>
          {words.reportedIn(
            <a href={link(sourceAddress(source.id))}>
              <q>{source.frontMatter.title}</q>
            </a>,
          )}
        </span>
      </h2>
      {source.charts.length > 0 ? (
        <div class="charts">
          {source.charts.map((chart) => chartFigure(source, chart, context))}
        </div>
      ) : null}
      <ul class="statements">
        {[...quotes.values()].map((figures) => statement(source, figures, context))}
      </ul>
      {compared(source, context)}
    </section>
  );
}

/** What other works say of the same events, figure by figure. */
function compared(source: Source, context: PageContext): Result | null {
  const ids = [...new Set(source.comparisons.map(({ figure }) => figure))];
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby={`compared-${source.id}`} class="compared">
      <h3 id={`compared-${source.id}`}>{context.words.figures.compared}</h3>
      {ids.map((id) => comparisonsTable(source, id, context))}
      <p class="downloads">
        {context.words.figures.asData} {comparisonFiles(source, context)}
      </p>
    </section>
  );
}

/** The words that state one or more figures, and the figures. */
function statement(
  source: Source,
  figures: readonly ReportedFigure[],
  { link, words }: PageContext,
): Result {
  const first = figures[0]!;
  return (
    <li class="statement">
      {markedQuote(
        first.shown.text,
        figures.map(({ shown }) => [shown.start, shown.end]),
        source,
        first.shown.heads,
      )}
      <p class="statement-place">
        <a href={link(paragraphAddress(source.id, first.paragraph))}>
          {words.figures.placeOfDocument(capital(figurePlace(first, words)))}
        </a>
      </p>
      <dl>
        {figures.map((figure) => (
          <div>
            <dt>
              <a href={link(figureAddress(source.id, figure.id))}>
                {figure.value === null ? (
                  figure.printed
                ) : (
                  <data value={String(figure.value)}>{figure.printed}</data>
                )}
              </a>
            </dt>
            <dd>
              {figure.label}
              {figure.approximate ? <span class="note">{words.figures.approximate}</span> : null}
              {figure.read ? null : <span class="note">{words.figures.notRead}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
