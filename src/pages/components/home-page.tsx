import type { Result } from "hastscript";
import type { Source } from "../../notebook/source/source.ts";
import { chartFigure } from "./chart-figure.tsx";
import { citedWorks } from "./cited-works.ts";
import { printDate } from "../../figures/print-date.ts";
import type { PageContent, PageContext } from "./page.ts";

/** What this notebook is, and where to go. */
export function homePage(context: PageContext): PageContent {
  const { notebook, link } = context;
  const { settings, sources, library } = notebook;
  const figures = sources.flatMap((source) => source.figures);
  const first = sources.find((source) => source.charts.length > 0);
  const chart = first?.charts[0];
  return {
    title: settings.title,
    description: settings.description,
    body: (
      <div class="home">
        <header class="hero">
          <h1>{settings.title}</h1>
          <p class="lede">{settings.description}</p>
        </header>
        <section id="documents" aria-labelledby="documents-title">
          <h2 id="documents-title">Documents</h2>
          <ul class="cards">{sources.map((source) => documentCard(source, context))}</ul>
        </section>
        <section class="home-more" aria-labelledby="works-title">
          <div>
            <h2 id="works-title">
              <a href={link("/works/")}>{`${library.keys.length} works`}</a>
            </h2>
            <p>
              Treaties, books, reports, resolutions and letters: what the documents call each of
              them, what the record says, how sure the record is, and every place that cites it.
            </p>
            <p class="downloads">
              The whole library:{" "}
              <a href={link("/library.bib")} rel="external">
                BibTeX
              </a>
              ,{" "}
              <a href={link("/library.biblatex.bib")} rel="external">
                BibLaTeX
              </a>
              ,{" "}
              <a href={link("/library.ris")} rel="external">
                RIS
              </a>
              ,{" "}
              <a href={link("/library.json")} rel="external">
                CSL-JSON
              </a>
              ,{" "}
              <a href={link("/library.rdf")} rel="external">
                Zotero RDF
              </a>
            </p>
          </div>
          <div>
            <h2>
              <a href={link("/figures/")}>{`${figures.length} reported figures`}</a>
            </h2>
            <p>
              Numbers that the documents state, each bound to the exact words that state it, as data
              and as charts to embed.
            </p>
          </div>
        </section>
        {first && chart ? (
          <section aria-label="A chart of reported figures">
            {chartFigure(first, chart, context)}
          </section>
        ) : null}
        <p class="home-method">
          The notebook attributes and does not assert.{" "}
          <a href={link("/method")}>How words, records and verification are handled</a>
        </p>
      </div>
    ),
  };
}

function documentCard(source: Source, { notebook, link }: PageContext): Result {
  const { title, author, date } = source.frontMatter;
  return (
    <li class="card">
      <h3>
        <a href={link(`/sources/${source.id}`)}>
          <q>{title}</q>
        </a>
      </h3>
      <p class="byline">
        {author}
        {author && date ? ", " : null}
        {date ? <time datetime={date}>{printDate(date)}</time> : null}
      </p>
      <p class="card-facts">
        {`${source.blocks.length} paragraphs · ${citedWorks(source, notebook).length} works cited · ${source.figures.length} figures reported`}
      </p>
      <p>
        <a class="button" href={link(`/sources/${source.id}`)}>
          Read it beside its works
        </a>
      </p>
    </li>
  );
}
