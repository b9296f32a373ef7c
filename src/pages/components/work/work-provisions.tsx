import type { Result } from "hastscript";
import type { Work } from "../../../works/work.ts";
import type { MappedProvision } from "../../../notebook/provisions.ts";
import type { CitationItem } from "../../../remark/citation/citation.ts";
import { capital } from "../parts/capital.ts";
import type { PageContext } from "../parts/page.ts";
import { noteLink, placeLink } from "../parts/place-link.tsx";
import { outside } from "../parts/work-name.tsx";
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
  const list = collect(work, mapped, context);
  if (list.length === 0) return null;
  const url = work.csl["URL"];
  return (
    <section aria-labelledby="provisions">
      <h2 id="provisions">Provisions</h2>
      {mapped.length > 0 ? (
        <p class="note">
          Articles marked as mapped are the notebook’s own mapping of what{" "}
          {sourcesOf(mapped, context)} names to what the treaty protects; the document itself cites
          no article for it.
        </p>
      ) : null}
      {typeof url === "string" && /^https?:/.test(url) ? (
        <p class="note">Official text: {outside(url)}</p>
      ) : null}
      <dl class="provisions">{list.map((provision) => entry(provision, context))}</dl>
    </section>
  );
}

function sourcesOf(mapped: readonly MappedProvision[], { link }: PageContext): Result {
  const sources = [...new Set(mapped.map(({ source }) => source))];
  return (
    <>
      {sources.map(({ id, frontMatter }, index) => (
        <>
          {index > 0 ? ", " : null}
          <a href={link(sourceAddress(id))}>
            <q>{frontMatter.title}</q>
          </a>
        </>
      ))}
    </>
  );
}

function entry({ article, cited, mapped }: Provision, context: PageContext): Result {
  const id = articleId(article);
  return (
    <div id={id}>
      <dt>
        <a href={`#${id}`}>{`Article ${article}`}</a>
      </dt>
      {cited.map(({ place, value }) => (
        <dd>
          Cited{value === article ? null : ` as article ${value}`} in {place}
        </dd>
      ))}
      {mapped.length > 0 ? (
        <dd>
          <span class="badge badge-inferred">mapped by the notebook</span>
          <ul>{mapped.map((one) => mappedItem(one, article, context))}</ul>
        </dd>
      ) : null}
    </div>
  );
}

function mappedItem(one: MappedProvision, article: string, { link }: PageContext): Result {
  const { source, right, words, paragraph } = one;
  return (
    <li>
      {capital(right)}
      {one.article === article ? null : ` (article ${one.article})`}:{" "}
      <q lang={source.frontMatter.lang}>{words}</q>,{" "}
      <a href={link(paragraphAddress(source.id, paragraph))}>{`paragraph ${paragraph}`}</a>
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
    cite(place.item, <>the note {noteLink(place, context)}</>);
  }
  for (const one of mapped) at(wholeArticle(one.article)).mapped.push(one);
  return [...found.values()].sort((a, b) => order(a.article) - order(b.article));
}

/** `5(d)(v)` is a part of article 5. */
function wholeArticle(value: string): string {
  return /^(?:\d+|[ivxlcdm]+(?![a-z]))/i.exec(value)?.[0] ?? value;
}

const numerals: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function order(article: string): number {
  if (/^\d/.test(article)) return Number(article);
  const values = [...article.toLowerCase()].map((letter) => numerals[letter] ?? 0);
  return values.reduce((sum, value, at) => {
    return sum + (value < (values[at + 1] ?? 0) ? -value : value);
  }, 0);
}
