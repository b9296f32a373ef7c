import type { Result } from "hastscript";
import { slug } from "../../citations/slug.ts";
import type { Source, SourceCitation } from "../../notebook/source/source.ts";
import { citationIn } from "./citation-in.ts";
import { citationMark, citedWorks, type CitedWork } from "./cited-works.ts";
import { printDate } from "../../figures/print-date.ts";
import { documentArticle } from "./document-article.ts";
import type { PageContent, PageContext } from "./page.ts";
import { inferredBadge, outside, verificationBadge, workTitle } from "./work-name.tsx";

/** The document beside the works that it cites. */
export function sourcePage(context: PageContext): PageContent | undefined {
  const { notebook, params, link } = context;
  const source = notebook.sources.find(({ id }) => id === params.source);
  if (!source) return undefined;

  const works = citedWorks(source, notebook);
  const cited = new Map(works.map((one) => [one.work.key, one]));
  const article = documentArticle(source, {
    citation: (number) => {
      const citation = source.citations[number - 1];
      return citation && citationMark(citation, cited, notebook);
    },
    figure: (id) => link(`/figures/${source.id}/${id}`),
    beside: (number) => beside(source, number, context),
  });
  const { title, author, date } = source.frontMatter;
  return {
    title: `“${title}”`,
    description: `The text of “${title}”${date ? ` (${printDate(date)})` : ""}, word for word, beside the works that it cites and the figures that it reports.`,
    body: (
      <div class="source-page">
        <header class="source-header">
          <p class="kicker">Source document</p>
          <h1>
            <q>{title}</q>
          </h1>
          <p class="byline">
            {author}
            {author && date ? ", " : null}
            {date ? <time datetime={date}>{printDate(date)}</time> : null}
          </p>
          {provenance(source, context)}
          {key(source)}
        </header>
        <div class="reading">
          {article}
          {works.length > 0 ? bibliography(works, context) : null}
        </div>
      </div>
    ),
    head: (
      <>
        <link
          rel="external alternate"
          type="text/plain"
          href={link(`/sources/${source.id}.txt`)}
          title="Transcript as received"
        />
      </>
    ),
  };
}

/** How the transcript came, and what shows that it is whole. */
function provenance(source: Source, { link }: PageContext): Result {
  const { received, original, rights } = source.frontMatter;
  const { emendations } = source;
  const { bytes, sha256 } = source.transcript;
  return (
    <details class="provenance">
      <summary>How this text was received</summary>
      {received?.how ? <p>{received.how}</p> : null}
      <dl>
        {received?.when ? row("Received", printDate(received.when)) : null}
        {row("Original", original ? outside(original) : "address not known")}
        {row("Rights", rights ?? "not stated")}
        {row(
          "Transcript",
          <a href={link(`/sources/${source.id}.txt`)}>{`${source.id}.txt`}</a>,
          `, ${bytes.length.toLocaleString("en")} bytes`,
        )}
        {row("SHA-256", <code class="checksum">{sha256}</code>)}
        {row(
          "Emendations",
          emendations.length === 0
            ? "none"
            : `${emendations.length}, each noted beside its paragraph`,
        )}
      </dl>
    </details>
  );
}

function row(term: string, ...description: (Result | string | null)[]): Result {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{description}</dd>
    </div>
  );
}

/** A key to the marks, of those that the document has. */
function key(source: Source): Result | null {
  if (source.citations.length === 0) return null;
  return (
    <div class="key" aria-label="Key to the marks" role="note">
      <span>
        <span class="cite cite-cited" data-mark="1">
          words
        </span>{" "}
        for a work, numbered in the list of works
      </span>
      <span>
        <span class="cite cite-inferred" data-mark="1 inferred">
          words
        </span>{" "}
        the document names no work; the notebook infers it
      </span>
      <span>
        <span class="cite cite-disputed" data-mark="1 disputed">
          words
        </span>{" "}
        sources contradict each other about it
      </span>
      <span>
        <span class="cite cite-not-located" data-mark="1 not located">
          words
        </span>{" "}
        no record was found
      </span>
      <span>
        <span class="figure">000</span> a reported figure
      </span>
    </div>
  );
}

/** What the notebook has to say of one block: its figures, and how the text was received. */
function beside(source: Source, number: number, { link }: PageContext): Result | undefined {
  const figures = source.figures.filter(({ paragraph }) => paragraph === number);
  const emendations = source.emendations.filter(({ block }) => block === number);
  if (figures.length === 0 && emendations.length === 0) return undefined;
  return (
    <aside class="beside" aria-label={`The notebook on paragraph ${number}`}>
      {figures.length > 0 ? (
        <p>
          <span class="beside-label">Figures stated here</span>{" "}
          {figures.map((figure) => (
            <>
              <a href={link(`/figures/${source.id}/${figure.id}`)} title={figure.label}>
                {figure.printed}
              </a>{" "}
            </>
          ))}
        </p>
      ) : null}
      {emendations.map(({ find, read, why }) => (
        <p>
          <span class="beside-label">Emended</span> Read <q>{read}</q>; received{" "}
          <q>{showBreaks(find)}</q>. {why}
        </p>
      ))}
    </aside>
  );
}

function showBreaks(words: string): string {
  return words.replace(/\n{2,}/g, " ¶ ").replaceAll("\n", " ↵ ");
}

function bibliography(works: readonly CitedWork[], context: PageContext): Result {
  return (
    <section class="works-pane" role="doc-bibliography" aria-labelledby="works-cited">
      <div class="pane-head">
        <h2 id="works-cited">Works cited</h2>
        <p>Every record is the notebook’s addition. Words in quotation marks are the document’s.</p>
      </div>
      <ol>{works.map((cited) => entry(cited, context))}</ol>
    </section>
  );
}

function entry({ work, citations }: CitedWork, { notebook, link }: PageContext): Result {
  const ref = slug(work.key);
  const inferred = citations.find((citation) => citation.inferred !== undefined);
  return (
    <li id={`ref-${ref}`} class={`entry entry-${inferred ? "inferred" : work.verification}`}>
      <p class="entry-text">{citationIn(notebook, work, notebook.settings.style)}</p>
      <p class="entry-state" id={`about-${ref}`}>
        {verificationBadge(work)}
        {inferred ? <> {inferredBadge()}</> : null}
      </p>
      {citations.map((citation) => citedAs(citation, citations))}
      <p class="entry-more">
        <a href={link(`/works/${ref}`)} aria-label={`The record of ${workTitle(work, notebook)}`}>
          Record, evidence and export
        </a>
      </p>
    </li>
  );
}

/** The document's words for a work, and the way back to them. */
function citedAs(citation: SourceCitation, all: readonly SourceCitation[]): Result {
  const { number, block, asCited, inferred, note } = citation;
  const again = all.filter((other) => other.block === block && other.asCited === asCited);
  const which = again.length > 1 ? `, ${again.indexOf(citation) + 1} of ${again.length}` : "";
  return (
    <p class="entry-cited">
      <a
        href={`#cite-${number}`}
        role="doc-backlink"
        aria-label={`Back to paragraph ${block}, “${asCited}”${which}`}
      >
        {`¶ ${block}`}
      </a>{" "}
      <q>{asCited}</q>
      {inferred === undefined ? null : <span class="note"> Inferred: {inferred}</span>}
      {note === undefined ? null : <span class="note"> {note}</span>}
    </p>
  );
}
