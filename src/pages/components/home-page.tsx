import type { Result } from "hastscript";
import { countStates, type ListedState } from "../../formats/bibtex/verification/record-state.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Source } from "../../notebook/source/source.ts";
import { chartFigure } from "./figure/chart-figure.tsx";
import { citedWorks } from "./parts/cited-works.ts";
import { documentsLink, hasNotes } from "./parts/has-page.ts";
import type { PageContent, PageContext } from "./parts/page.ts";
import type { Words } from "../words/words.ts";
import { downloads } from "./parts/downloads.tsx";
import {
  documentsAtHome,
  figuresAddress,
  libraryFiles,
  methodAddress,
  notesAddress,
  sourceAddress,
  worksAddress,
} from "../addresses.ts";
import { directionOn } from "../words/direction-on.ts";

/** How many documents get a card. */
const mostCards = 4;

/** What this notebook is, and where to go. */
export function homePage(context: PageContext): PageContent {
  const { notebook, link, words } = context;
  const { frame, count } = words;
  const { settings, sources, library } = notebook;
  const figures = sources.flatMap((source) => source.figures);
  // A long list has its own page, so this one does not grow.
  const isListed = documentsLink(notebook) !== documentsAtHome;
  const shown =
    isListed && sources.length > mostCards ? sources.slice(-mostCards).reverse() : sources;
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
          <p class="hero-what">{frame.lede}</p>
        </header>
        <div class="home-columns">
          <div>
            <section id="documents" aria-labelledby="documents-title">
              <h2 id="documents-title">{frame.documents}</h2>
              <ul class="cards">{shown.map((source) => documentCard(source, context))}</ul>
              {shown.length < sources.length ? (
                <p>
                  <a href={link(documentsLink(notebook))}>{words.documents.all(sources.length)}</a>
                </p>
              ) : null}
            </section>
            <section aria-labelledby="works-title">
              <h2>
                <a id="works-title" href={link(worksAddress)}>
                  {count.works(library.keys.length)}
                </a>
              </h2>
              <p>{frame.aboutWorks(recordStates(notebook, words))}</p>
              <p class="downloads">
                {frame.download} {downloads(libraryFiles, context)}
              </p>
            </section>
            {hasNotes(notebook) ? (
              <section aria-labelledby="notes-title">
                <h2>
                  <a id="notes-title" href={link(notesAddress)}>
                    {frame.notes}
                  </a>
                </h2>
                <p>{frame.aboutNotes}</p>
              </section>
            ) : null}
            <section aria-labelledby="method-title">
              <h2>
                <a id="method-title" href={link(methodAddress)}>
                  {frame.method}
                </a>
              </h2>
              <p>{frame.aboutMethod(settings.contact !== undefined)}</p>
            </section>
          </div>
          {figures.length > 0 ? (
            <section aria-labelledby="figures-title">
              <h2>
                <a id="figures-title" href={link(figuresAddress)}>
                  {count.reportedFigures(figures.length)}
                </a>
              </h2>
              <p>{frame.aboutFigures}</p>
              {first && chart ? chartFigure(first, chart, context) : null}
            </section>
          ) : null}
        </div>
      </div>
    ),
  };
}

/** How many records are in each state: `12 seen at the publisher, 14 seen in a copy`. */
function recordStates({ library }: Notebook, { parts }: Words): string {
  const counts = countStates(library.keys.flatMap((key) => library.get(key) ?? []));
  return (Object.keys(parts.stateInList) as ListedState[])
    .filter((state) => counts.has(state))
    .map((state) => `${parts.number(counts.get(state) ?? 0)} ${parts.stateInList[state]}`)
    .join(parts.place.comma);
}

function documentCard(source: Source, { notebook, link, words }: PageContext): Result {
  const { title, author, date, lang, dir } = source.frontMatter;
  const { frame, count } = words;
  return (
    <li class="card">
      <h3>
        <a href={link(sourceAddress(source.id))}>
          <q lang={lang} dir={directionOn(words, { dir })}>
            {title}
          </q>
        </a>
      </h3>
      <p class="byline">
        {author ? <bdi>{author}</bdi> : null}
        {author && date ? words.parts.place.comma : null}
        {date ? <time datetime={date}>{words.parts.date(date)}</time> : null}
      </p>
      <p class="card-facts">
        {count.paragraphs(source.blocks.length)}
        {" · "}
        {count.worksCited(citedWorks(source, notebook).list.length)}
        {" · "}
        {count.figuresReported(source.figures.length)}
      </p>
      <p>
        <a class="button" href={link(sourceAddress(source.id))}>
          {frame.read}
        </a>
      </p>
    </li>
  );
}
