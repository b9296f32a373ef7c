import { isComparing } from "../../../../figures/charts/chart.ts";
import type { Result } from "hastscript";
import { figurePlace } from "../../parts/place-words.ts";
import type { ReportedFigure } from "../../../../figures/reported-figure.ts";
import { cautionLine } from "../../../../figures/figure-words.ts";
import type { Source } from "../../../../notebook/source/source.ts";
import { capital } from "../../../../capital.ts";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import { figureWordsAddress } from "../../../addresses.ts";

/** What is counted, who says so, in which words, and cautions. */
export function describeSection(source: Source, exhibit: Exhibit, context: PageContext): Result {
  const { author, title, date } = source.frontMatter;
  const { parts, sharing } = context.words;
  const [first] = exhibit.figures;
  const caution = exhibit.chart ? cautionLine(exhibit.chart, context.words.charts) : [];
  return (
    <section id="describe" aria-labelledby="describe-title">
      <h2 id="describe-title">{sharing.describe}</h2>
      <dl class="record">
        <div>
          <dt>{sharing.statedBy}</dt>
          <dd>
            {author === undefined ? sharing.theDocument : <bdi>{author}</bdi>}
            {sharing.in(<q>{title}</q>)}
            {date ? (
              <>
                {parts.place.comma}
                <time datetime={date}>{parts.date(date)}</time>
              </>
            ) : null}
          </dd>
        </div>
        {exhibit.chart && isComparing(exhibit.chart) ? (
          <div>
            <dt>{sharing.comparedWith}</dt>
            <dd>{context.words.charts.differentThings}</dd>
          </div>
        ) : null}
        {exhibit.figures.map((figure) => described(figure, context))}
        {caution.length > 0 ? (
          <div>
            <dt>{sharing.caution}</dt>
            <dd>{caution.map(({ text }) => text).join("")}</dd>
          </div>
        ) : null}
        <div>
          <dt>{sharing.checksum}</dt>
          <dd>
            <code>{first?.sha256}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function described(figure: ReportedFigure, { link, words }: PageContext): Result {
  const { printed, label, unit, start, end } = figure;
  const exact = [
    figure.approximate && words.charts.approximate,
    !figure.read && words.charts.notRead,
  ];
  return (
    <div>
      <dt>
        {figure.value === null ? printed : <data value={String(figure.value)}>{printed}</data>}
      </dt>
      <dd>
        {words.sharing.labelled(
          label,
          unit,
          exact.filter((each) => each !== false),
        )}
        <a href={link(figureWordsAddress(figure))} rel="external">
          {capital(figurePlace(figure, words))}
        </a>
        {words.sharing.characters(start, end)}
      </dd>
    </div>
  );
}
