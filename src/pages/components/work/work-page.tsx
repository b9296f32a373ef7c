import type { Result } from "hastscript";
import { shortBibtex } from "../../../formats/bibtex/export/export-bibtex.ts";
import { capital } from "../../../capital.ts";
import { keptFor } from "../../../library/kept-for.ts";
import type { Work } from "../../../works/work.ts";
import { isDoubtful } from "../../../formats/bibtex/verification/record-state.ts";
import type { NotePlace } from "../../../notebook/note/note-places.ts";
import type { CitingPlace } from "../../../notebook/notebook.ts";
import { claimsSection } from "../parts/dated-claims-list.tsx";
import { offeredWorks, unapiId } from "../parts/offered-works.ts";
import { comparedIn } from "../figure/comparisons-table.tsx";
import { doubtSentence } from "../parts/doubtful-work.ts";
import { foldedAfter } from "./folded-after.tsx";
import { downloads } from "../parts/downloads.tsx";
import { hasOwnCard } from "../parts/own-card.ts";
import { markedQuote } from "../parts/marked-quote.tsx";
import type { PageContent, PageContext } from "../parts/page.ts";
import { pageHistory } from "../parts/corrections-list.tsx";
import { noteLink, placeLink } from "../parts/place-link.tsx";
import { kindInWords } from "../parts/work-facts.ts";
import { recordRows } from "./record-rows.tsx";
import { citedAgainst } from "./work-against.tsx";
import { workAt } from "./work-at.ts";
import { workCitations } from "./work-cite.tsx";
import { claims } from "./work-claims.tsx";
import { workHead } from "./work-head.ts";
import {
  inferredBadge,
  statedTitle,
  stateWords,
  verificationBadge,
  workName,
  workTitle,
} from "../parts/work-name.tsx";
import { parties } from "./work-parties.tsx";
import { provisions } from "./work-provisions.tsx";
import { neighbours, relatedRecords } from "./work-relations.tsx";
import { workVerification } from "./work-verification.tsx";
import { cardAddress, sourceAddress, workAddress } from "../../addresses.ts";

/** One work: its record, what documents call it, how certain the record is, and who cites it. */
export function workPage(context: PageContext): PageContent | undefined {
  const { notebook, params, link, words } = context;
  const work = workAt(params.work ?? "", notebook.library);
  if (!work) return undefined;

  const address = workAddress(work.key);
  const places = notebook.citationsOf(work.key);
  const inferred = places.some(({ citation }) => citation.inferred !== undefined);
  const marks = [stateWords(work, words), ...(inferred ? [words.parts.inferred] : [])].map(capital);
  const citing = [...new Set(places.map(({ source }) => source))];
  return {
    title: statedTitle(work, notebook, words),
    description: isDoubtful(work)
      ? words.work.doubtful(workTitle(work, notebook), doubtSentence(work, words))
      : [words.work.description(workTitle(work, notebook)), ...marks.map((one) => `${one}.`)].join(
          " ",
        ),
    scripts: ["works"],
    body: (
      <article class="work-page">
        <header class="work-header">
          <p class="kicker">{kindInWords(work, words)}</p>
          <h1>{workName(work, notebook)}</h1>
          {isDoubtful(work) ? <p class="lede">{doubtSentence(work, words)}</p> : null}
          <p>
            {verificationBadge(work, context)} {inferred ? inferredBadge(words) : null}{" "}
            <code class="key">{work.key}</code>
          </p>
          <p class="work-jump">
            <a href="#cite">{words.work.cite}</a> <a href="#export">{words.work.export}</a>
          </p>
          {offeredWorks([work], context)}
          {unapiId(work.key)}
          {work.kind === "source" && notebook.sources.some(({ id }) => id === work.key) ? (
            <p class="lede">
              <a href={link(sourceAddress(work.key))}>{words.work.read}</a>
            </p>
          ) : null}
        </header>
        {citedAgainst(work, places, context)}
        {claims(work, context)}
        {workVerification(work, context)}
        <section aria-labelledby="record">
          <h2 id="record">{words.work.record}</h2>
          {foldedAfter(
            8,
            recordRows(work, words),
            (rows) => (
              <dl class="record">{rows}</dl>
            ),
            words,
          )}
        </section>
        {parties(work, words)}
        {provisions(work, context)}
        {citations(work, places, context)}
        {relatedRecords(work, context)}
        {comparedIn(work.key, context)}
        {claimsSection(notebook.claimsWith(work.key), context)}
        {history(work, context)}
        <div class="work-take">
          {workCitations(work, context)}
          <section aria-labelledby="export">
            <h2 id="export">{words.work.export}</h2>
            <p class="downloads">
              {words.work.wholeRecord} {downloads(address, context)}
            </p>
            <details class="fold">
              <summary>{words.parts.bibtex}</summary>
              <div class="export-text">
                <pre tabindex="0" aria-label={words.parts.bibtex} data-copy={words.parts.bibtex}>
                  <code>{shortBibtex(work)}</code>
                </pre>
              </div>
            </details>
          </section>
        </div>
        {neighbours(work, citing, context)}
      </article>
    ),
    ...(hasOwnCard(work.key, notebook) && { image: cardAddress(address) }),
    head: workHead(work, context),
  };
}

function history(work: Work, context: PageContext): Result | null {
  const title = workName(work, context.notebook);
  return pageHistory(
    { title, address: workAddress(work.key), isOne: true },
    (about) => "work" in about && about.work === work.key,
    context,
  );
}

/** Each place that cites the work, with its sentence. */
function citations(work: Work, places: readonly CitingPlace[], context: PageContext): Result {
  const { notebook } = context;
  const { work: words } = context.words;
  const notes = notebook.notesCiting(work.key);
  const passages = [
    ...places.map((place) => passage(place, context)),
    ...notes.map((place) => notePassage(place, context)),
  ];
  return (
    <section aria-labelledby="cited-in">
      <h2 id="cited-in">{words.where}</h2>
      {places.length + notes.length === 0 ? (
        <p>{words.notCited(keptFor(work)?.reason, notebook.comparisonsOf(work.key).length > 0)}</p>
      ) : (
        foldedAfter(2, passages, (some) => <>{some}</>, context.words)
      )}
    </section>
  );
}

function passage(place: CitingPlace, context: PageContext): Result {
  const { text, start, end } = place.citation.sentence;
  return (
    <div class="place">
      <p>{placeLink(place, context)}</p>
      {markedQuote(text, [[start, end]], place.source, context.words)}
    </div>
  );
}

function notePassage(place: NotePlace, context: PageContext): Result {
  return (
    <div class="place">
      <p>{context.words.work.inNote(noteLink(place, context))}</p>
      <p>{noteSentence(place)}</p>
    </div>
  );
}

/** A note’s sentence, with the citation in question marked. */
function noteSentence({ sentence }: NotePlace): Result {
  const words = sentence.map(({ text, isTitle }) => (isTitle ? <cite>{text}</cite> : <>{text}</>));
  const start = sentence.findIndex(({ isMeant }) => isMeant);
  const end = sentence.findLastIndex(({ isMeant }) => isMeant) + 1;
  return (
    <>
      {words.slice(0, start)}
      <mark>{words.slice(start, end)}</mark>
      {words.slice(end)}
    </>
  );
}
