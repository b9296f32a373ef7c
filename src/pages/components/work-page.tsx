import type { Result } from "hastscript";
import { exportBibtex } from "../../citations/export-bibtex.ts";
import { rowOf } from "../../citations/kind-of.ts";
import { slug } from "../../citations/slug.ts";
import type { Work } from "../../citations/work.ts";
import { printDate } from "../../figures/print-date.ts";
import type { Place } from "../../notebook/notebook.ts";
import { citationIn } from "./citation-in.ts";
import { markedQuote } from "./marked-quote.tsx";
import type { PageContent, PageContext } from "./page.ts";
import { recordRows } from "./record-rows.tsx";
import { styleLabels } from "./style-labels.ts";
import {
  inferredBadge,
  outside,
  verificationBadge,
  verificationMeaning,
  workName,
  workTitle,
} from "./work-name.tsx";
import { downloads } from "./works-page.tsx";

/** One work: its record, what documents call it, how sure the record is, and who cites it. */
export function workPage(context: PageContext): PageContent | undefined {
  const { notebook, params, link } = context;
  const { library } = notebook;
  const key = library.keys.find((one) => slug(one) === params.work);
  const work = key === undefined ? undefined : library.get(key);
  if (!work) return undefined;

  const address = `/works/${slug(work.key)}`;
  const places = notebook.citationsOf(work.key);
  const inferred = places.some(({ citation }) => citation.inferred !== undefined);
  return {
    title: workTitle(work, notebook),
    description: `The record of ${workTitle(work, notebook)}, how sure it is, and the ${places.length} places that cite it.`,
    body: (
      <article class="work-page">
        <header class="work-header">
          <p class="kicker">{rowOf(work.kind).singular}</p>
          <h1>{workName(work, notebook)}</h1>
          <p>
            {verificationBadge(work)} {inferred ? inferredBadge() : null} <code>{work.key}</code>
          </p>
          {work.kind === "source" && notebook.sources.some(({ id }) => id === work.key) ? (
            <p class="lede">
              <a href={link(`/sources/${work.key}`)}>Read this document beside its works</a>
            </p>
          ) : null}
        </header>
        {citedAs(work, places, context)}
        {verification(work)}
        <section aria-labelledby="record">
          <h2 id="record">Record</h2>
          <dl class="record">{recordRows(work)}</dl>
        </section>
        {citations(places, context)}
        <section aria-labelledby="cite">
          <h2 id="cite">Cite this work</h2>
          <dl class="styles">
            {notebook.settings.styles.map((style) => (
              <div>
                <dt>{styleLabels[style] ?? style}</dt>
                <dd>{citationIn(notebook, work, style)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="export">
          <h2 id="export">Export</h2>
          {downloads(address, context)}
          <pre tabindex="0" aria-label="BibTeX">
            <code>{exportBibtex([work]).trim()}</code>
          </pre>
        </section>
      </article>
    ),
    head: [
      <link
        rel="external alternate"
        type="application/x-bibtex"
        href={link(`${address}.bib`)}
        title="BibTeX"
      />,
      <link
        rel="external alternate"
        type="application/vnd.citationstyles.csl+json"
        href={link(`${address}.json`)}
        title="CSL-JSON"
      />,
      <link
        rel="external alternate"
        type="application/x-research-info-systems"
        href={link(`${address}.ris`)}
        title="RIS"
      />,
      <link
        rel="external alternate"
        type="application/rdf+xml"
        href={link(`${address}.rdf`)}
        title="Zotero RDF"
      />,
    ],
  };
}

/** The words of each source for the work, against the record. */
function citedAs(
  work: Work,
  places: readonly Place[],
  { notebook, link }: PageContext,
): Result | null {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="as-cited">
      <h2 id="as-cited">As cited and as catalogued</h2>
      {places.map(({ source, citation }) => (
        <div class="against">
          <div>
            <p class="against-label">
              As cited in{" "}
              <a href={link(`/sources/${source.id}#cite-${citation.number}`)}>
                <q>{source.frontMatter.title}</q>, {`paragraph ${citation.block}`}
              </a>
            </p>
            <p class="against-words">
              <q lang={source.frontMatter.lang}>{citation.asCited}</q>
            </p>
          </div>
          <div>
            <p class="against-label">As catalogued</p>
            <p class="against-words">
              {work.csl.title ? workName(work, notebook) : "No title is recorded."}
            </p>
          </div>
          {citation.inferred === undefined ? null : (
            <p class="note">
              {inferredBadge()} {citation.inferred}
            </p>
          )}
          {citation.note === undefined ? null : <p class="note">Editor’s note: {citation.note}</p>}
        </div>
      ))}
    </section>
  );
}

function verification(work: Work): Result {
  const { evidence, verifiedOn } = work;
  return (
    <section aria-labelledby="verification">
      <h2 id="verification">Verification of the record</h2>
      <p>
        {verificationBadge(work)} {verificationMeaning[work.verification]}
        {verifiedOn ? ` Looked up on ${printDate(verifiedOn)}.` : null}
      </p>
      {evidence.length > 0 ? (
        <ul class="evidence">
          {evidence.map((item) => (
            <li>{/^https?:\/\//.test(item) ? outside(item) : item}</li>
          ))}
        </ul>
      ) : (
        <p class="note">No evidence is recorded.</p>
      )}
    </section>
  );
}

/** Each place that cites the work, with its sentence. */
function citations(places: readonly Place[], { link }: PageContext): Result {
  return (
    <section aria-labelledby="cited-in">
      <h2 id="cited-in">Cited in</h2>
      {places.length === 0 ? (
        <p>No document of this notebook cites this work.</p>
      ) : (
        places.map(({ source, citation }) => {
          const { text, start, end } = citation.sentence;
          return (
            <div class="place">
              <p>
                <a href={link(`/sources/${source.id}#cite-${citation.number}`)}>
                  <q>{source.frontMatter.title}</q>, {`paragraph ${citation.block}`}
                </a>
              </p>
              {markedQuote(text, [[start, end]], source)}
            </div>
          );
        })
      )}
    </section>
  );
}
