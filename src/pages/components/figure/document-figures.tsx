import type { Result } from "hastscript";
import { figurePlace } from "../parts/place-words.ts";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { isComparing } from "../../../figures/charts/chart.ts";
import { capital } from "../../../capital.ts";
import {
  comparedAddress,
  figureAddress,
  figuresOfAddress,
  paragraphAddress,
} from "../../addresses.ts";
import { inPages, listPagesNav } from "../parts/list-pages.tsx";
import { markedQuote } from "../parts/marked-quote.tsx";
import type { PageContext } from "../parts/page.ts";
import { chartFigure } from "./chart-figure.tsx";
import { comparisonFiles } from "./comparisons-table.tsx";
import { statementsAPage, statementsOf } from "./statements.ts";

/** A page of a document’s figures: on the first, charts and comparisons; then the words that state figures. */
export function documentFigures(
  source: Source,
  number: number,
  context: PageContext,
): Result | undefined {
  const pages = inPages(statementsOf(source), statementsAPage);
  const page = pages[number - 1];
  if (!page) return undefined;
  const charts = source.charts.filter((chart) => !isComparing(chart));
  return (
    <>
      {number === 1 && charts.length > 0 ? (
        <div class="charts">{charts.map((chart) => chartFigure(source, chart, context))}</div>
      ) : null}
      <ul class="statements">{page.map((figures) => statement(source, figures, context))}</ul>
      {listPagesNav(number, pages.length, (at) => figuresOfAddress(source.id, at), context)}
      {number === 1 ? compared(source, context) : null}
    </>
  );
}

/** What other works say about the same events, figure by figure. */
function compared(source: Source, context: PageContext): Result | null {
  const ids = new Set(source.comparisons.map(({ figure }) => figure));
  const figures = source.figures.filter(({ id }) => ids.has(id));
  if (figures.length === 0) return null;
  const { link, words } = context;
  return (
    <section aria-labelledby="other-published" class="compared">
      <h2 id="other-published">{words.figures.compared}</h2>
      <ul class="compared-charts">
        {source.charts.filter(isComparing).map(({ id, title }) => (
          <li>{words.figures.shownIn(<a href={link(figureAddress(source.id, id))}>{title}</a>)}</li>
        ))}
      </ul>
      <p>{words.figures.comparedBeside}</p>
      <ul class="compared-figures">
        {figures.map(({ id, label, printed }) => (
          <li>
            <a href={link(comparedAddress(source.id, id))}>
              <b>{printed}</b> {label}
            </a>
          </li>
        ))}
      </ul>
      <p class="downloads">
        {words.figures.asData} {comparisonFiles(source, context)}
      </p>
    </section>
  );
}

/** The words that state one or more figures, and those figures. */
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
        words,
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
