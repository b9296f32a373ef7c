import type { Result } from "hastscript";
import type { Source } from "../../notebook/source/source.ts";
import type { PageContext } from "./page.ts";

/**
 * What stands in the margin of a document: for each of its blocks the number, which is a link to it, and
 * what the notebook says of it. It has as many children as the article, so that they share rows.
 */
export function margin(
  source: Source,
  rows: readonly (number | undefined)[],
  context: PageContext,
): Result {
  return (
    <nav class="margin" aria-label="Paragraphs">
      {rows.map((number) =>
        number === undefined ? (
          <span />
        ) : (
          <div class="beside">
            <a class="block-number" href={`#p-${number}`} aria-label={`Paragraph ${number}`}>
              {number}
            </a>
            <a class="block-cite" href={`#about-p-${number}`}>
              {`Cite ${number}`}
            </a>
            {notesOn(source, number, context)}
          </div>
        ),
      )}
    </nav>
  );
}

/** The figures that a block states, and how it was received. */
export function notesOn(source: Source, number: number, { link }: PageContext): Result[] {
  const figures = source.figures.filter(({ paragraph }) => paragraph === number);
  const emendations = source.emendations.filter(({ block }) => block === number);
  return [
    ...(figures.length > 0
      ? [
          <p class="beside-figures">
            <span class="beside-label">Figures</span>
            {figures.map((figure) => (
              <>
                {" "}
                <a href={link(`/figures/${source.id}/${figure.id}`)} title={figure.label}>
                  {figure.printed}
                </a>
              </>
            ))}
          </p>,
        ]
      : []),
    ...emendations.map(({ find, read, why }) => (
      <p>
        <span class="beside-label">Emended</span> Reads <q>{read}</q>; received{" "}
        <q>{showBreaks(find)}</q>. {why}
      </p>
    )),
  ];
}

function showBreaks(words: string): string {
  return words.replace(/\n{2,}/g, " ¶ ").replaceAll("\n", " ↵ ");
}
