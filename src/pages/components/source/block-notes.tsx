import type { Result } from "hastscript";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Source } from "../../../notebook/source/source.ts";
import type { PageContext } from "../parts/page.ts";
import { figureAddress } from "../../addresses.ts";

/** What the notebook says of a block of a document: the figures that it states, and how it was received. */
export interface BlockNotes {
  figures: readonly ReportedFigure[];
  /** What is read, what was received, and why, for each place that is emended. */
  emended: readonly { read: string; received: string; why: string }[];
}

export function notesOn(source: Source, number: number): BlockNotes {
  return {
    figures: source.figures.filter(({ paragraph }) => paragraph === number),
    emended: source.emendations
      .filter(({ block }) => block === number)
      .map(({ find, read, why }) => ({ read, received: showBreaks(find), why })),
  };
}

/** The notes as text. */
export function blockNotes(source: Source, number: number, { link }: PageContext): Result[] {
  const { figures, emended } = notesOn(source, number);
  return [
    ...(figures.length > 0
      ? [
          <p>
            <span class="beside-label">Figures</span>
            {figures.map((figure) => (
              <>
                {" "}
                <a href={link(figureAddress(source.id, figure.id))} title={figure.label}>
                  {figure.printed}
                </a>
              </>
            ))}
          </p>,
        ]
      : []),
    ...emended.map(({ read, received, why }) => (
      <p>
        <span class="beside-label">Emended</span> Reads <q>{read}</q>; received <q>{received}</q>.{" "}
        {why}
      </p>
    )),
  ];
}

function showBreaks(words: string): string {
  return words.replace(/\n{2,}/g, " ¶ ").replaceAll("\n", " ↵ ");
}
