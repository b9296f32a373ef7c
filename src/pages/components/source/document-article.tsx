import { toString } from "hast-util-to-string";
import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import type { ArticleBlock } from "./document-blocks.ts";
import { opensWithTitle } from "./opening-title.ts";
import { beside } from "./beside.tsx";
import type { PageContext } from "../parts/page.ts";
import { directionOn } from "../../words/direction-on.ts";

/**
 * A source as an article, in parts of similar length: in a long document the browser lays out only the parts near
 * the viewport and estimates the height of the others. Each block is followed by what is beside it, which is drawn
 * from attributes, so that the article’s text stays the document’s.
 */
export function documentArticle(
  source: Source,
  blocks: readonly ArticleBlock[],
  context: PageContext,
): Result {
  const { lang, dir } = source.frontMatter;
  const first = blocks[0]?.element;
  if (first && opensWithTitle(source)) first.properties["className"] = ["heard"];
  const parts = partsOf(blocks);
  return (
    <article
      class={[
        "document",
        ...(parts.length > mostLaidOut ? ["is-long"] : []),
        ...(source.numbers.length > 0 ? ["has-numbers"] : []),
      ].join(" ")}
      data-source={source.id}
      lang={lang}
      dir={directionOn(context.words, { dir })}
    >
      {parts.map((part) => (
        <div class="part">
          {part.map(({ element, number }) => (
            <>
              {element}
              {beside(source, number, context)}
            </>
          ))}
        </div>
      ))}
    </article>
  );
}

/**
 * About fifty lines: less than a browser lays out in a frame, more than a screen. `off-screen.css` estimates
 * heights by it.
 */
const charactersAPart = 3000;

/** Parts that a browser lays out without a noticeable delay: some 4,000 words. */
const mostLaidOut = 8;

/** A block goes into the part that most of it fits. */
function partsOf(blocks: readonly ArticleBlock[]): ArticleBlock[][] {
  const parts: ArticleBlock[][] = [];
  let length = Infinity;
  for (const block of blocks) {
    const added = toString(block.element).length;
    if (length + added / 2 > charactersAPart) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(block);
    length += added;
  }
  return parts;
}
