import type { Result } from "hastscript";
import type { Verification } from "../../works/work.ts";
import { printDate } from "../../figures/print-date.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Source } from "../../notebook/source/source.ts";
import { chartFigure } from "./figure/chart-figure.tsx";
import { citedWorks } from "./parts/cited-works.ts";
import { counted } from "./parts/counted.ts";
import { hasNotes } from "./parts/has-notes.ts";
import type { PageContent, PageContext } from "./parts/page.ts";
import { verificationWords } from "./parts/work-name.tsx";
import { downloads } from "./parts/downloads.tsx";
import {
  figuresAddress,
  libraryFiles,
  methodAddress,
  notesAddress,
  sourceAddress,
  worksAddress,
} from "../addresses.ts";

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
        <div class="home-columns">
          <div>
            <section id="documents" aria-labelledby="documents-title">
              <h2 id="documents-title">Documents</h2>
              <ul class="cards">{sources.map((source) => documentCard(source, context))}</ul>
            </section>
            <section aria-labelledby="works-title">
              <h2>
                <a id="works-title" href={link(worksAddress)}>{`${library.keys.length} works`}</a>
              </h2>
              <p>
                What the documents call each work, what its record says, how sure the record is, and
                every place that cites it. Records: {recordStates(notebook)}.
              </p>
              <p class="downloads">Download: {downloads(libraryFiles, context)}</p>
            </section>
            {hasNotes(notebook) ? (
              <section aria-labelledby="notes-title">
                <h2>
                  <a id="notes-title" href={link(notesAddress)}>
                    Notes
                  </a>
                </h2>
                <p>
                  Pages that researchers write about these documents, with citations and live cells;
                  one of them shows how.
                </p>
              </section>
            ) : null}
            <section aria-labelledby="method-title">
              <h2>
                <a id="method-title" href={link(methodAddress)}>
                  Method
                </a>
              </h2>
              <p>
                The notebook attributes and does not assert. How words, records and verification are
                handled{settings.contact ? ", " : " and "}what was corrected
                {settings.contact ? ", and how to report a mistake" : null}.
              </p>
            </section>
          </div>
          <section aria-labelledby="figures-title">
            <h2>
              <a id="figures-title" href={link(figuresAddress)}>
                {counted(figures.length, "reported figure")}
              </a>
            </h2>
            <p>
              Numbers that the documents state, each bound to the exact words that state it: as
              data, and as charts to embed.
            </p>
            {first && chart ? chartFigure(first, chart, context) : null}
          </section>
        </div>
      </div>
    ),
  };
}

/** How many records are in each state, in words: `24 verified, 9 reported`. */
function recordStates({ library }: Notebook): string {
  const counts = new Map<Verification, number>();
  for (const key of library.keys) {
    const state = library.get(key)?.verification;
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return (Object.keys(verificationWords) as Verification[])
    .filter((state) => counts.has(state))
    .map((state) => `${counts.get(state)} ${verificationWords[state].replace("record ", "")}`)
    .join(", ");
}

function documentCard(source: Source, { notebook, link }: PageContext): Result {
  const { title, author, date, lang, dir } = source.frontMatter;
  return (
    <li class="card">
      <h3>
        <a href={link(sourceAddress(source.id))}>
          <q lang={lang} dir={dir ?? null}>
            {title}
          </q>
        </a>
      </h3>
      <p class="byline">
        {author}
        {author && date ? ", " : null}
        {date ? <time datetime={date}>{printDate(date)}</time> : null}
      </p>
      <p class="card-facts">
        {counted(source.blocks.length, "paragraph")}
        {" · "}
        {counted(citedWorks(source, notebook).list.length, "work")} cited{" · "}
        {counted(source.figures.length, "figure")} reported
      </p>
      <p>
        <a class="button" href={link(sourceAddress(source.id))}>
          Read it beside its works
        </a>
      </p>
    </li>
  );
}
