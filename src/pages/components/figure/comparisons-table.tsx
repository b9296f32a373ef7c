import type { Child, Result } from "hastscript";
import {
  byMeasure,
  comparedBy,
  shownCounts,
} from "../../../figures/comparisons/comparison-words.ts";
import type { Comparison } from "../../../figures/comparisons/comparison.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { foldedAfter } from "../work/folded-after.tsx";
import type { PageContext } from "../parts/page.ts";
import { comparedRowId } from "./compared-row-id.ts";
import {
  comparedAddress,
  comparedId,
  comparisonsFiles,
  figureAddress,
  workAddress,
} from "../../addresses.ts";

/**
 * Numbers that works give for the same events as a figure, one row each, by date, with the caution that they count
 * different things.
 */
export function comparisonsTable(
  source: Source,
  figure: string,
  context: PageContext,
): Result | null {
  const rows = source.comparisons.filter((row) => row.figure === figure);
  const compared = source.figures.find(({ id }) => id === figure);
  if (rows.length === 0 || !compared) return null;
  const { figures: own, charts: words } = context.words;
  const missing = rows.some(({ printed }) => printed === null);
  return (
    <div class="comparisons">
      <p class="caution">
        {words.differentThings}
        {missing ? ` ${words.noFigureMeans}` : null}
      </p>
      <div class="numbers" tabindex="0" role="group" aria-label={own.comparedShort}>
        <table role="table">
          <caption>{own.comparedCaption(compared.label, compared.printed)}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[words.dateHead, words.work, words.printed, words.count].map((head) => (
                <th scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {byMeasure(rows).map(({ measure, rows: grouped }) => (
            <tbody role="rowgroup">
              {measure === null ? null : (
                <tr role="row" class="measure">
                  <th scope="rowgroup" role="rowheader" colspan="4">
                    {measure}
                  </th>
                </tr>
              )}
              {grouped.map((row) => comparisonRow(row, source, context))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function comparisonRow(row: Comparison, source: Source, context: PageContext): Result {
  const { link } = context;
  const { parts, figures, charts: words } = context.words;
  const own = row.work === source.id;
  return (
    <tr role="row" id={comparedRowId(row, source.comparisons)} class={own ? "is-own" : null}>
      <td role="cell">
        {row.date === null ? "–" : <time datetime={row.date}>{parts.date(row.date)}</time>}
      </td>
      <th scope="row" role="rowheader">
        {whoSays(row, context)}
      </th>
      <td role="cell" class="printed">
        {row.printed === null ? (
          <em>{words.noFigure}</em>
        ) : own ? (
          <a href={link(figureAddress(source.id, row.figure))}>{row.printed}</a>
        ) : (
          <bdi lang={row.lang}>{row.printed}</bdi>
        )}
      </td>
      <td role="cell" class="counted">
        {shownCounts(row).map(({ text, kind }) =>
          kind === "quote" ? <q>{text.slice(1, -1)}</q> : text,
        )}
        {row.seen === null ? null : (
          <>
            {" "}
            <span class="seen">{figures.seenAt(<a href={row.seen}>{hostOf(row.seen)}</a>)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/?#].*$/, "");
}

/** Who says it; if another work publishes it, the link leads to that work. */
function whoSays({ work, by, printedBy }: Comparison, { link, words }: PageContext): Child {
  if (work === null) return by ?? "–";
  const address = link(workAddress(work));
  if (printedBy === null) return <a href={address}>{by}</a>;
  return (
    <>
      <bdi>{by}</bdi>
      {words.parts.place.comma}
      <a href={address}>{words.charts.printedIn(printedBy)}</a>
    </>
  );
}

/** A source’s comparisons as files. */
export function comparisonFiles({ id }: Source, { link, words }: PageContext): Result {
  const address = comparisonsFiles(id);
  return (
    <>
      <a href={link(`${address}.csv`)} rel="external">
        CSV
      </a>
      {words.parts.place.comma}
      <a href={link(`${address}.json`)} rel="external">
        JSON
      </a>
    </>
  );
}

/** On a work’s page: the figures its numbers are compared with. */
export function comparedIn(key: string, context: PageContext): Result | null {
  const { notebook, link } = context;
  const { charts: words } = context.words;
  const found = notebook.comparisonsOf(key);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby={comparedId}>
      <h2 id={comparedId}>{context.words.work.compared}</h2>
      <p>{words.differentThings}</p>
      {foldedAfter(
        2,
        found,
        (some) => (
          <ul class="related">
            {some.map(({ source, comparison }) => (
              <li>
                <a href={link(comparedAddress(source.id, comparison.figure))}>
                  {comparison.printed ?? words.noFigure}
                </a>
                {words.comma}
                {shownCounts(comparison).map(({ text, kind }) =>
                  kind === "quote" ? <q>{text.slice(1, -1)}</q> : text,
                )}
                {` (${comparedBy(comparison, words)})`}
              </li>
            ))}
          </ul>
        ),
        context.words,
      )}
    </section>
  );
}
