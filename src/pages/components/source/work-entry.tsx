import type { ElementContent } from "hast";
import type { Result } from "hastscript";
import { evidenceOf } from "../../../formats/bibtex/verification/evidence.ts";
import { claimsOf } from "../../../formats/bibtex/verification/claims.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { Source, SourceCitation } from "../../../notebook/source/source.ts";
import { capital } from "../../../capital.ts";
import { claimsInLine } from "../work/work-claims.tsx";
import { type CitedWork, type CitedWorks } from "../parts/cited-works.ts";
import { linkedTitle } from "../parts/linked-title.ts";
import { numberRanges } from "../parts/number-ranges.ts";
import type { PageContext } from "../parts/page.ts";
import type { Words } from "../../words/words.ts";
import { placesCited } from "../parts/places-cited.ts";
import { pushTo } from "../../../push-to.ts";
import { placeWords } from "../parts/place-words.ts";
import { quoted } from "../parts/quoted.tsx";
import { creators, kindInWords, yearOf } from "../parts/work-facts.ts";
import { hrefOf, inferredBadge, outside, verificationBadge } from "../parts/work-name.tsx";
import { citationId, entryId, sourceAddress, workAddress } from "../../addresses.ts";
import { directionOn } from "../../words/direction-on.ts";

/**
 * A work cited by a document. Its first line names it; its second says what identifies it and how well its record
 * is confirmed; beside the text, the rest appears when the entry opens.
 */
export function workEntry(
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
  const which = alike(citations, words);
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
          {isInitials(short) && called !== "" ? (
            <>
              {" "}
              <span class="entry-long">{called}</span>
            </>
          ) : null}
        </p>
      ) : null}
      <p class="entry-text">{short ? content : linkedTitle(content, called, href)}</p>
      {short ? null : (
        <p class="entry-called">
          <a href={href}>{calledWhole(work, called)}</a>
        </p>
      )}
      <p class="entry-state">
        <span class="entry-brief">{identifiedBy(work, inferred, words)}</span>{" "}
        {verificationBadge(work, context)}
        {inferred ? <> {inferredBadge(words)}</> : null}
      </p>
      {address(work, content, href, context)}
      {citations.length > 1 ? (
        <p class="entry-places">
          <span>{words.count.places(citations.length)}</span>
        </p>
      ) : null}
      {citations.map((citation) =>
        place(citation, work, which.get(citation) ?? "", all, source, words),
      )}
      {documentLinks(work, citations, source, context)}
    </li>
  );
}

/** Those who know a treaty know it by its initials, such as `ICERD`. */
function isInitials(short: string): boolean {
  return /^\p{Lu}{2,}$/u.test(short);
}

/** A work without a short title, in the line that stands for its citation until the entry opens. */
function calledWhole({ csl }: Work, called: string): Result {
  return csl.title ? <cite>{called}</cite> : <q>{called}</q>;
}

/**
 * Who wrote a work, or where a treaty is published. Most titles name the issuing body, so its works show their kind
 * instead.
 */
function identifiedBy(work: Work, inferred: boolean, words: Words): string {
  const isByPerson = work.csl.author?.some(({ family }) => family !== undefined) === true;
  const who = isByPerson || work.treaty ? creators(work, words) : "";
  const year = yearOf(work, words);
  // Next to two labels there is no room for a kind.
  return [who || (inferred && year !== "" ? "" : kindInWords(work, words)), year]
    .filter(Boolean)
    .join(words.parts.place.comma);
}

/** If a work is a document of this notebook: links to it, and to the places in it that are cited. */
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
          {words.parts.place.comma}
          <a href={link(address)}>{name}</a>
        </>
      ))}
    </p>
  );
}

/** Where a work can be read, unless its citation prints the address; otherwise where its record was seen. */
function address(
  work: Work,
  content: readonly ElementContent[],
  href: string,
  context: PageContext,
): Result | null {
  // A single address for a disputed record would favour one side.
  if (work.verification === "disputed") {
    return (
      <p class="entry-address">
        <a class="on-screen" href={href}>
          {disputeWords(work, context.words)}
        </a>
        <span class="on-paper">{claimsInLine(work, context)}</span>
      </p>
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
    <p class="entry-address">
      {own === undefined ? context.words.source.evidence : null}
      {outside(own ?? seen ?? "")}
    </p>
  );
}

function disputeWords(work: Work, { source }: Words): string {
  const { asserted, denied } = claimsOf(work);
  if (asserted.length === 0) return source.disputeOf(undefined);
  return source.disputeOf(denied.length > 0 ? "denied" : "contradicted");
}

/** Which of the citations of a work, if several in one place have the same words. */
function alike(
  citations: readonly SourceCitation[],
  words: Words,
): ReadonlyMap<SourceCitation, string> {
  const groups = new Map<string, SourceCitation[]>();
  for (const citation of citations) {
    pushTo(groups, JSON.stringify([placeWords(citation, words), citation.asCited]), citation);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  return new Map(
    several.flatMap((group) =>
      group.map((one, at) => [one, words.source.whichOf(at + 1, group.length)] as const),
    ),
  );
}

/** The document’s words for a work, as the link back to them, and the notebook’s remarks on them. */
function place(
  citation: SourceCitation,
  work: Work,
  which: string,
  all: CitedWorks,
  { frontMatter }: Source,
  words: Words,
): Result {
  const { number, asCited, inferred, note } = citation;
  const where = placeWords(citation, words);
  const together = all.of(citation);
  const others = together.filter((other) => other.work !== work).map((other) => other.number);
  // Each entry may be read alone: the reason is in all of them, remarks on the place in the first.
  const noted = together[0]?.work === work ? note : undefined;
  return (
    <p class="entry-place">
      <a href={`#${citationId(number)}`} role="doc-backlink">
        {words.source.placeQuoted(
          <span class="entry-paragraph">{capital(where)}</span>,
          <q lang={frontMatter.lang} dir={directionOn(words, frontMatter)}>
            {asCited}
          </q>,
        )}
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
