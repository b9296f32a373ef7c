import { toString } from "hast-util-to-string";
import type { Result } from "hastscript";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { howShown, notesOn } from "./block-notes.tsx";
import type { PageContext } from "../parts/page.ts";
import { aboutParagraphId, figureAddress, paragraphId } from "../../addresses.ts";

/**
 * What stands beside a block of a document: its number, which is a link to it, and what the notebook says of
 * it; nothing beside a block without a number. It stands in the article and is no part of its words: it
 * speaks the notebook’s language, and the style sheet draws it from attributes, so that no way of selecting,
 * copying or reading the article gives it.
 */
export function beside(
  source: Source,
  number: number | undefined,
  { notebook, link, words }: PageContext,
): Result {
  if (number === undefined) return <div class="beside" />;
  const { figures, emended } = notesOn(source, number);
  const { lang } = notebook.settings;
  return (
    <div class="beside" lang={lang === source.frontMatter.lang ? null : lang}>
      <a
        class="block-number"
        href={`#${paragraphId(number)}`}
        aria-label={words.parts.paragraph(number)}
        data-drawn={String(number)}
      />
      <a
        class="block-cite"
        href={`#${aboutParagraphId(number)}`}
        aria-label={words.source.cite(number)}
        data-drawn={words.source.cite(number)}
      />
      {figures.length > 0 ? (
        <div class="beside-figures" data-label={words.source.figures}>
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
          data-drawn={toString(howShown(emendation, words, (text) => `“${text}”`))}
        />
      ))}
    </div>
  );
}

/** Whether its words in the text lead to it: then the keyboard and those who hear the page meet it there. */
function isLinked(figure: ReportedFigure, { citations }: Source): boolean {
  return !citations.some(({ start, end }) => start <= figure.start && figure.end <= end);
}
