import type { Result } from "hastscript";
import { figurePlace } from "../../../../figures/figure-place.ts";
import { printDate } from "../../../../figures/print-date.ts";
import type { ReportedFigure } from "../../../../figures/reported-figure.ts";
import { cautionLine, words } from "../../../../figures/figure-words.ts";
import type { Source } from "../../../../notebook/source/source.ts";
import { capital } from "../../parts/capital.ts";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import { figureWordsAddress } from "../../../addresses.ts";

/** What is counted, by whom, from which words, and what to beware of. */
export function describeSection(source: Source, exhibit: Exhibit, context: PageContext): Result {
  const { author, title, date } = source.frontMatter;
  const [first] = exhibit.figures;
  const caution = exhibit.chart ? cautionLine(exhibit.chart) : [];
  return (
    <section id="describe" aria-labelledby="describe-title">
      <h2 id="describe-title">Describe</h2>
      <dl class="record">
        <div>
          <dt>Stated by</dt>
          <dd>
            {author ?? "The document"}
            {", in "}
            <q>{title}</q>
            {date ? (
              <>
                {", "}
                <time datetime={date}>{printDate(date)}</time>
              </>
            ) : null}
          </dd>
        </div>
        {exhibit.chart?.form === "dots" ? (
          <div>
            <dt>Compared with</dt>
            <dd>{words.differentThings}</dd>
          </div>
        ) : null}
        {exhibit.figures.map((figure) => described(figure, context))}
        {caution.length > 0 ? (
          <div>
            <dt>Beware</dt>
            <dd>{caution.map(({ text }) => text).join("")}</dd>
          </div>
        ) : null}
        <div>
          <dt>SHA-256 of the transcript</dt>
          <dd>
            <code>{first?.sha256}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function described(figure: ReportedFigure, { link }: PageContext): Result {
  const { printed, label, unit, approximate, start, end } = figure;
  return (
    <div>
      <dt>
        <data value={String(figure.value)}>{printed}</data>
      </dt>
      <dd>
        {`${label} (${unit}${approximate ? `, ${words.approximate}` : ""}). `}
        <a href={link(figureWordsAddress(figure))} rel="external">
          {capital(figurePlace(figure))}
        </a>
        {`, characters ${start} to ${end} of the transcript`}
      </dd>
    </div>
  );
}
