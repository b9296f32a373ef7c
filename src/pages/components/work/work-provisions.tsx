import type { Result } from "hastscript";
import type { Work } from "../../../works/work.ts";
import type { MappedProvision } from "../../../notebook/provisions.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { capital } from "../../../capital.ts";
import type { PageContext } from "../parts/page.ts";
import { articlesOf, type Article } from "./articles-of.ts";
import { foldedAfter } from "./folded-after.tsx";
import { noteLink, placeLink } from "../parts/place-link.tsx";
import { outside } from "../parts/work-name.tsx";
import { blockWords } from "../../words/block-words.ts";
import { articleId, paragraphAddress, sourceAddress } from "../../addresses.ts";

/** Each article that is cited or matched, at `#art-6`. */
export function provisions(work: Work, context: PageContext): Result | null {
  const mapped = context.notebook.provisionsOf(work.key);
  const documents = [...new Set(mapped.map(({ source }) => source))];
  const list = articlesOf(work, context.notebook);
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
                {index > 0 ? context.words.parts.place.comma : null}
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
      {foldedAfter(
        2,
        list,
        (some) => (
          <dl class="provisions">{some.map((article) => entry(article, context))}</dl>
        ),
        context.words,
      )}
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

function entry({ article, cited, mapped }: Article, context: PageContext): Result {
  const { work: words } = context.words;
  const id = articleId(article);
  return (
    <div id={id} data-article={article}>
      <dt>
        <a href={`#${id}`}>{words.article(article)}</a>
      </dt>
      {cited.map((one) => {
        const place = citingPlace(one, context);
        return (
          <dd>
            {one.value === article ? words.citedIn(place) : words.citedAsArticle(one.value, place)}
          </dd>
        );
      })}
      {mapped.length > 0 ? (
        <dd>
          <span class="badge badge-inferred">{words.matched}</span>
          <ul>{mapped.map((one) => mappedItem(one, article, context))}</ul>
        </dd>
      ) : null}
    </div>
  );
}

function citingPlace({ in: place, note }: Article["cited"][number], context: PageContext): Result {
  if (place) return placeLink(place, context);
  return note ? <>{context.words.work.theNote(noteLink(note, context))}</> : <></>;
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
