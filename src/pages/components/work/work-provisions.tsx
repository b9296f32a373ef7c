import type { Result } from "hastscript";
import type { Work } from "../../../works/work.ts";
import type { MappedProvision } from "../../../notebook/provisions.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { romanValue } from "../../../locators/numerals.ts";
import type { CitationItem } from "../../../remark/citation/citation.ts";
import { capital } from "../../../capital.ts";
import type { PageContext } from "../parts/page.ts";
import { noteLink, placeLink } from "../parts/place-link.tsx";
import { outside } from "../parts/work-name.tsx";
import { blockWords } from "../../words/block-words.ts";
import { articleId, paragraphAddress, sourceAddress } from "../../addresses.ts";

/** An article of a work, with what cites it and what the notebook maps to it. */
interface Provision {
  article: string;
  cited: { place: Result; value: string }[];
  mapped: MappedProvision[];
}

/** Each article that is cited or mapped, at `#art-6`. */
export function provisions(work: Work, context: PageContext): Result | null {
  const mapped = context.notebook.provisionsOf(work.key);
  const documents = [...new Set(mapped.map(({ source }) => source))];
  const list = collect(work, mapped, context);
  if (list.length === 0) return null;
  const { work: words } = context.words;
  const url = work.csl["URL"];
  return (
    <section aria-labelledby="provisions">
      <h2 id="provisions">{words.articles}</h2>
      {mapped.length > 0 ? (
        <p class="note">
          {words.matchedMeans(
            documents.map((document, index) => (
              <>
                {index > 0 ? ", " : null}
                {documentLink(document, context)}
              </>
            )),
            documents.length > 1,
          )}{" "}
          {words.matchIsNoFinding}
        </p>
      ) : null}
      {typeof url === "string" && /^https?:/.test(url) ? (
        <p class="note">{words.officialText(outside(url))}</p>
      ) : null}
      <dl class="provisions">{list.map((provision) => entry(provision, context))}</dl>
    </section>
  );
}

function documentLink({ id, frontMatter }: Source, { link }: PageContext): Result {
  return (
    <a href={link(sourceAddress(id))}>
      <q>{frontMatter.title}</q>
    </a>
  );
}

function entry({ article, cited, mapped }: Provision, context: PageContext): Result {
  const { work: words } = context.words;
  const id = articleId(article);
  return (
    <div id={id}>
      <dt>
        <a href={`#${id}`}>{words.article(article)}</a>
      </dt>
      {cited.map(({ place, value }) => (
        <dd>{value === article ? words.citedIn(place) : words.citedAsArticle(value, place)}</dd>
      ))}
      {mapped.length > 0 ? (
        <dd>
          <span class="badge badge-inferred">{words.matched}</span>
          <ul>{mapped.map((one) => mappedItem(one, article, context))}</ul>
        </dd>
      ) : null}
    </div>
  );
}

function mappedItem(
  one: MappedProvision,
  article: string,
  { link, words: all }: PageContext,
): Result {
  const { source, right, words, paragraph } = one;
  const own = source.blocks.find(({ number }) => number === paragraph)?.own;
  return (
    <li>
      {capital(right)}
      {one.article === article ? null : all.work.matchedArticle(one.article)}:{" "}
      <q lang={source.frontMatter.lang}>{words}</q>,{" "}
      <a href={link(paragraphAddress(source.id, paragraph))}>
        {blockWords({ block: paragraph, ...(own !== undefined && { own }) }, all.parts)}
      </a>
    </li>
  );
}

function collect(
  work: Work,
  mapped: readonly MappedProvision[],
  context: PageContext,
): Provision[] {
  const found = new Map<string, Provision>();
  const at = (article: string): Provision => {
    const known = found.get(article) ?? { article, cited: [], mapped: [] };
    found.set(article, known);
    return known;
  };
  const cite = ({ locator }: CitationItem, place: Result): void => {
    if (!locator || !/^(?:article-locator|article|common-article)$/.test(locator.label)) return;
    for (const value of locator.value.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean)) {
      at(wholeArticle(value)).cited.push({ place, value });
    }
  };
  for (const place of context.notebook.citationsOf(work.key)) {
    for (const item of place.citation.items) {
      const isThis = item.key === work.key || work.ids.includes(item.key);
      if (isThis) cite(item, placeLink(place, context));
    }
  }
  for (const place of context.notebook.notesCiting(work.key)) {
    cite(place.item, <>{context.words.work.theNote(noteLink(place, context))}</>);
  }
  for (const one of mapped) at(wholeArticle(one.article)).mapped.push(one);
  return [...found.values()].sort((a, b) => order(a.article) - order(b.article));
}

/** `5(d)(v)` is a part of article 5. */
function wholeArticle(value: string): string {
  return /^(?:\d+|[ivxlcdm]+(?![a-z]))/i.exec(value)?.[0] ?? value;
}

function order(article: string): number {
  return /^\d/.test(article) ? Number(article) : (romanValue(article) ?? 0);
}
