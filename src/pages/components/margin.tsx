import type { Result } from "hastscript";
import type { Source } from "../../notebook/source/source.ts";
import { notesOn } from "./block-notes.tsx";
import type { DocumentBlock } from "./document-blocks.ts";
import { numberRanges } from "./number-ranges.ts";
import type { PageContext } from "./page.ts";

/**
 * What stands in the margin of a document’s blocks: for each its number, which is a link to it, and what
 * the notebook says of it. It has as many children as there are blocks, so that they share rows. It stands
 * in the article and is no part of its words: it speaks the notebook’s language, and the style sheet draws
 * it from attributes, so that no way of selecting, copying or reading the article gives it.
 */
export function margin(
  source: Source,
  blocks: readonly DocumentBlock[],
  context: PageContext,
): Result | null {
  const { lang } = context.notebook.settings;
  const numbers = blocks.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return null;
  return (
    <div
      class="margin"
      role="group"
      aria-label={`${numbers.length > 1 ? "Paragraphs" : "Paragraph"} ${numberRanges(numbers)}`}
      lang={lang === source.frontMatter.lang ? null : lang}
    >
      {blocks.map(({ number }) =>
        number === undefined ? <span /> : beside(source, number, context),
      )}
    </div>
  );
}

function beside(source: Source, number: number, { link }: PageContext): Result {
  const { figures, emended } = notesOn(source, number);
  return (
    <div class="beside">
      <a
        class="block-number"
        href={`#p-${number}`}
        aria-label={`Paragraph ${number}`}
        data-drawn={String(number)}
      />
      <a
        class="block-cite"
        href={`#about-p-${number}`}
        aria-label={`Cite ${number}`}
        data-drawn={`Cite ${number}`}
      />
      {figures.length > 0 ? (
        <div class="beside-figures" data-label="Figures">
          {figures.map(({ id, label, printed }) => (
            <a
              href={link(`/figures/${source.id}/${id}`)}
              title={label}
              aria-label={printed}
              data-drawn={printed}
            />
          ))}
        </div>
      ) : null}
      {emended.map(({ read, received, why }) => (
        <div
          class="beside-emended"
          data-label="Emended"
          data-drawn={`Reads “${read}”; received “${received}”. ${why}`}
        />
      ))}
    </div>
  );
}
