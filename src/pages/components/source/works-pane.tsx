import type { ElementContent } from "hast";
import { toString as plain } from "hast-util-to-string";
import type { Result } from "hastscript";
import { evidenceOf } from "../../../formats/bibtex/verification/evidence.ts";
import { claimsOf } from "../../../formats/bibtex/verification/claims.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { Source, SourceCitation } from "../../../notebook/source/source.ts";
import { capital } from "../../../capital.ts";
import { claimsInLine } from "../work/work-claims.tsx";
import { citationIn } from "../parts/citation-in.ts";
import { type CitedWork, type CitedWorks } from "../parts/cited-works.ts";
import { linkedTitle } from "../parts/linked-title.ts";
import { numberRanges } from "../parts/number-ranges.ts";
import type { PageContext } from "../parts/page.ts";
import { paneOrders } from "./pane-orders.ts";
import type { Words } from "../../words/words.ts";
import { placesCited } from "../parts/places-cited.ts";
import { placeWords } from "../parts/place-words.ts";
import { quoted } from "../parts/quoted.tsx";
import {
  hrefOf,
  inferredBadge,
  outside,
  verificationBadge,
  stateWords,
} from "../parts/work-name.tsx";
import {
  aboutCitationId,
  citationId,
  entryId,
  sourceAddress,
  workAddress,
} from "../../addresses.ts";

/**
 * The works that a document cites, as the list that stands beside its text. Each entry says its number, so
 * that it is the one of the marks in whatever order the reader puts the list.
 */
export function worksPane(source: Source, works: CitedWorks, context: PageContext): Result {
  const { notebook, words } = context;
  const { lang, style } = notebook.settings;
  const contents = new Map(
    works.list.map((cited) => [
      cited,
      [citationIn(notebook, cited.work, style)].flat() as ElementContent[],
    ]),
  );
  const contentOf = (cited: CitedWork): ElementContent[] => contents.get(cited) ?? [];
  const orders = paneOrders(works, lang, words, (cited) => contentOf(cited).map(plain).join(""));
  return (
    <section
      class={works.list.length > mostLaidOut ? "works-pane is-long" : "works-pane"}
      role="doc-bibliography"
      aria-labelledby="works-cited"
    >
      <div class="pane-head">
        <h2>
          <span id="works-cited">{words.source.worksCited}</span>
        </h2>
      </div>
      <div class="works-lists">
        <ol data-kinds={JSON.stringify(orders.kinds)}>
          {works.list.map((cited) =>
            entry(cited, contentOf(cited), orders.of(cited), works, source, context),
          )}
        </ol>
      </div>
      <div hidden>
        {source.citations
          .filter((citation) => works.sameAs(citation) === citation)
          .map((citation) => description(citation, works.of(citation), words))}
      </div>
    </section>
  );
}

/** Entries that a browser lays out at once without a delay that is noticed. */
const mostLaidOut = 40;

function entry(
  { number, work, citations }: CitedWork,
  content: ElementContent[],
  order: { kind: number; name: number },
  all: CitedWorks,
  source: Source,
  context: PageContext,
): Result {
  const { words } = context;
  const href = context.link(workAddress(work.key));
  const inferred = citations.some((citation) => citation.inferred !== undefined);
  const short = plainText(work.csl["title-short"]);
  const called = plainText(work.csl.title) ?? citations[0]?.asCited ?? "";
  return (
    <li
      id={entryId(work.key)}
      class={`entry entry-${inferred ? "inferred" : work.verification}`}
      value={String(number)}
      data-kind={String(order.kind)}
      data-name={String(order.name)}
    >
      {short ? (
        <p class="entry-name">
          <a class="entry-title" href={href}>
            <cite>{short}</cite>
          </a>
        </p>
      ) : null}
      <p class="entry-text">{short ? content : linkedTitle(content, called, href)}</p>
      <p class="entry-state">
        {verificationBadge(work, context)}
        {inferred ? <> {inferredBadge(words)}</> : null} {address(work, content, href, context)}
      </p>
      {citations.length > 1 ? (
        <p class="entry-places">
          <span>{words.count.places(citations.length)}</span>
        </p>
      ) : null}
      {citations.map((citation) => place(citation, work, citations, all, source, words))}
      {documentLinks(work, citations, source, context)}
    </li>
  );
}

/** Where a work is a document of this notebook: links to it, and to the places in it that are cited. */
function documentLinks(
  work: Work,
  citations: readonly SourceCitation[],
  { frontMatter }: Source,
  { notebook, link, words }: PageContext,
): Result | null {
  const document = notebook.sources.find(({ id }) => id === work.key);
  if (!document) return null;
  const items = citations.flatMap((citation) => citation.items);
  const places = items
    .filter(({ key }) => notebook.library.get(key)?.key === work.key)
    .flatMap((item) => placesCited(document, item, frontMatter.lang, words));
  const byAddress = new Map(places.map(({ address, name }) => [address, name]));
  return (
    <p class="entry-place">
      <a href={link(sourceAddress(document.id))}>{words.source.readHere}</a>
      {Array.from(byAddress, ([address, name]) => (
        <>
          {", "}
          <a href={link(address)}>{name}</a>
        </>
      ))}
    </p>
  );
}

/** Where a work can be read, unless its citation prints the address; else where its record was seen. */
function address(
  work: Work,
  content: readonly ElementContent[],
  href: string,
  context: PageContext,
): Result | null {
  // One address of a disputed record would be that of one side.
  if (work.verification === "disputed") {
    return (
      <>
        <a class="on-screen" href={href}>
          {disputeWords(work, context.words)}
        </a>
        <span class="on-paper">{claimsInLine(work, context)}</span>
      </>
    );
  }
  const { csl } = work;
  const url = csl["URL"];
  const own = typeof url === "string" && hrefOf(url) !== undefined ? url : undefined;
  if (own !== undefined && JSON.stringify(content).includes(own)) return null;
  const seen =
    own === undefined
      ? evidenceOf(work).find((one) => hrefOf(one.address ?? "") !== undefined)?.address
      : undefined;
  if (own === undefined && seen === undefined) return null;
  return (
    <span class="entry-address">
      {own === undefined ? context.words.source.evidence : null}
      {outside(own ?? seen ?? "")}
    </span>
  );
}

function disputeWords(work: Work, { source }: Words): string {
  const { asserted, denied } = claimsOf(work);
  if (asserted.length === 0) return source.disputeOf(undefined);
  return source.disputeOf(denied.length > 0 ? "denied" : "contradicted");
}

/** The document's words for a work, as the way back to them; and what the notebook says of them. */
function place(
  citation: SourceCitation,
  work: Work,
  ofWork: readonly SourceCitation[],
  all: CitedWorks,
  { frontMatter }: Source,
  words: Words,
): Result {
  const { number, asCited, inferred, note } = citation;
  const where = placeWords(citation, words);
  const again = ofWork.filter(
    (other) => placeWords(other, words) === where && other.asCited === asCited,
  );
  const which =
    again.length > 1 ? words.source.whichOf(again.indexOf(citation) + 1, again.length) : "";
  const together = all.of(citation);
  const others = together.filter((other) => other.work !== work).map((other) => other.number);
  // Each entry may be read alone: the reason stands in all, what is said of the place in the first.
  const noted = together[0]?.work === work ? note : undefined;
  return (
    <p class="entry-place">
      <a href={`#${citationId(number)}`} role="doc-backlink">
        <span class="entry-paragraph">{capital(where)}</span>
        {": “"}
        <q lang={frontMatter.lang} dir={frontMatter.dir ?? null}>
          {asCited}
        </q>
        {"”"}
        {which}
        {others.length > 0 ? words.source.citedWith(numberRanges(others)) : null}
      </a>
      {(inferred ?? noted) !== undefined ? (
        <span class="note">
          {inferred === undefined ? null : <> {words.source.inferred(quoted(inferred))}</>}
          {noted === undefined ? null : <> {quoted(noted)}</>}
        </span>
      ) : null}
    </p>
  );
}

/** What a citation points at, for those who hear it: its works, each with the state of its record. */
function description(citation: SourceCitation, works: readonly CitedWork[], words: Words): Result {
  const { inferred } = citation;
  return (
    <p id={aboutCitationId(citation.number)}>
      {inferred === undefined ? null : <>{words.source.inferred(quoted(inferred))} </>}
      {works.length > 1 ? words.source.several(words.count.works(works.length)) : null}
      {works.map(({ work }, index) => (
        <>
          {index > 0 ? "; " : null}
          {calledShortly(work, citation)}, {stateWords(work, words)}
        </>
      ))}
      .
    </p>
  );
}

function calledShortly({ csl }: Work, { asCited }: SourceCitation): Result {
  const name = plainText(csl["title-short"] ?? csl.title);
  return name ? <cite>{name}</cite> : <q>{asCited}</q>;
}
