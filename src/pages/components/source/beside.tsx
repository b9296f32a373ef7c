import { toString } from "hast-util-to-string";
import type { Result } from "hastscript";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Block, Source } from "../../../notebook/source/source.ts";
import { howShown, notesOn } from "./block-notes.tsx";
import { blockName, placeWords } from "../parts/place-words.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "../parts/page.ts";
import { directionOn } from "../../words/direction-on.ts";
import { aboutParagraphId, figureAddress, paragraphId, receivedAddress } from "../../addresses.ts";

/**
 * What is beside a block of a document: its number, which links to it, and the notebook’s remarks; nothing for a
 * block without a number. It is inside the article but not part of its words: it is in the notebook’s language, and
 * the style sheet draws it from attributes, so that no way of selecting, copying or reading the article includes
 * it.
 */
export function beside(
  source: Source,
  number: number | undefined,
  { notebook, link, words }: PageContext,
): Result {
  if (number === undefined) return <div class="beside" />;
  const { figures, emended, remarks } = notesOn(source, number);
  const { lang } = notebook.settings;
  const block = source.blocks.find((one) => one.number === number);
  const name = block ? blockName(block, words) : words.parts.paragraph(number);
  const place = placeWords({ block: number, ...(block?.own && { own: block.own }) }, words);
  const isAgainst = directionOn(words, source.frontMatter) !== null;
  // Only text is drawn: if it runs against the page’s direction, it is between direction marks.
  const quoted = (said: string): string =>
    isAgainst ? `\u2068${words.parts.quoted(said)}\u2069` : words.parts.quoted(said);
  const drawn = drawnNumber(number, block, words);
  return (
    <div
      class="beside"
      lang={lang === source.frontMatter.lang ? null : lang}
      dir={isAgainst ? words.charts.dir : null}
    >
      <a
        class={isLabelled(block) ? "block-number is-labelled" : "block-number"}
        href={`#${paragraphId(number)}`}
        aria-label={name}
        data-drawn={drawn}
        data-cite={words.source.cite("")}
      />
      <a
        class="block-cite"
        href={`#${aboutParagraphId(number)}`}
        aria-label={words.source.cite(place)}
        data-drawn={words.source.cite(drawn)}
      />
      {source.pagePictures
        .filter(({ block }) => block === number)
        .map(({ page, file, alt, width, height }) => (
          <a
            class="page-picture"
            href={link(receivedAddress(source.id, file))}
            title={words.source.pagePicture(page)}
          >
            <img
              src={link(receivedAddress(source.id, file))}
              alt={alt}
              width={width}
              height={height}
              loading="lazy"
              decoding="async"
            />
          </a>
        ))}
      {figures.length > 0 ? (
        <div
          class="beside-figures"
          data-label={words.source.figures}
          // Its heading is left out if the text itself has all the links.
          aria-hidden={figures.every((one) => isLinked(one, source)) ? "true" : null}
        >
          {figures.map((figure) => (
            <a
              href={link(figureAddress(source.id, figure.id))}
              title={figure.label}
              data-drawn={figure.printed}
              {...(isLinked(figure, source)
                ? { tabindex: -1, "aria-hidden": "true" }
                : { "aria-label": figure.printed })}
            />
          ))}
        </div>
      ) : null}
      {emended.map((emendation) => (
        <div
          class="beside-emended"
          data-label={words.source.change}
          data-drawn={toString(howShown(emendation, words, quoted))}
        />
      ))}
      {remarks.map(({ find, say }) => (
        <div
          class="beside-emended"
          data-label={words.source.remark}
          data-drawn={`${quoted(find)}: ${say}`}
        />
      ))}
    </div>
  );
}

/** What is drawn: the document’s own number, or ours if it has none; empty if this block has no number. */
function drawnNumber(number: number, block: Block | undefined, words: Words): string {
  if (block?.own === undefined) return String(number);
  const [first, last] = [block.begins[0], block.begins.at(-1)];
  const { steps } = block.own ?? { steps: [] };
  if (first && last && first.point.offset !== last.point.offset)
    return `${first.printed}–${last.printed}`;
  // A paragraph continues in the blocks after the one with its number.
  if (!first || steps.length === 0) return "";
  return isLabelled(block) ? words.parts.shortOwn(steps) : (steps[0]?.number ?? "");
}

/** Whether it is only a paragraph number, drawn with a paragraph sign. */
function isLabelled(block: Block | undefined): boolean {
  const { steps } = block?.own ?? { steps: [] };
  const isParagraph = steps.length === 1 && steps[0]?.scheme === "paragraph";
  return steps.length > 0 && !isParagraph && (block?.begins.length ?? 0) > 0;
}

/** Whether the words in the text link to it: then keyboard and screen reader users meet it there. */
function isLinked(figure: ReportedFigure, { citations }: Source): boolean {
  return !citations.some(({ start, end }) => start <= figure.start && figure.end <= end);
}
