import { h, type Child, type Result } from "hastscript";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Emendation } from "../../../notebook/source/source-schema.ts";
import type { Source } from "../../../notebook/source/source.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "../parts/page.ts";
import { figureAddress, otherAccountsId } from "../../addresses.ts";
import type { DatedClaim } from "../../../notebook/dated-claims.ts";

/** What the notebook says about a block of a document: the figures it states, and how it was received. */
export interface BlockNotes {
  figures: readonly ReportedFigure[];
  emended: readonly Emendation[];
  remarks: Source["remarks"];
}

export function notesOn(source: Source, number: number): BlockNotes {
  return {
    figures: source.figures.filter(({ paragraph }) => paragraph === number),
    emended: source.emendations.filter(({ block }) => block === number),
    remarks: source.remarks.filter(({ block }) => block === number),
  };
}

/** The remarks as text. */
export function blockNotes(
  source: Source,
  number: number,
  { link, words, notebook }: PageContext,
): Result[] {
  const { figures, emended, remarks } = notesOn(source, number);
  const isSpokenOf = notebook
    .claimsBeside(source.id)
    .some(({ about }) => isIn(source, number, about));
  return [
    ...(isSpokenOf
      ? [
          <p>
            <a href={`#${otherAccountsId}`}>{words.source.otherAccounts}</a>
          </p>,
        ]
      : []),
    ...(figures.length > 0
      ? [
          <p>
            <span class="beside-label">{words.source.figures}</span>
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
    ...emended.map((emendation) => (
      <p>
        <span class="beside-label">{words.source.change}</span>{" "}
        {howShown(emendation, words, (text) => (
          <q>{text}</q>
        ))}
      </p>
    )),
    ...remarks.map(({ find, say }) => (
      <p>
        <span class="beside-label">{words.source.remark}</span> <q>{find}</q>: {say}
      </p>
    )),
  ];
}

/** Whether a block states a figure, cites a work, or states a figure that the work’s number is compared with. */
function isIn(
  { figures, citations, comparisons }: Source,
  number: number,
  about: DatedClaim["about"],
): boolean {
  const stated = figures.filter(({ paragraph }) => paragraph === number);
  if ("figure" in about) return stated.some(({ id }) => id === about.figure);
  return (
    citations.some(
      ({ block, items }) => block === number && items.some(({ key }) => key === about.work),
    ) ||
    comparisons.some(
      ({ work, figure }) => work === about.work && stated.some(({ id }) => id === figure),
    )
  );
}

/** What the page shows, what was received instead, and why they differ. */
export function howShown(
  { find, read, why }: Emendation,
  { source }: Words,
  quoted: (text: string) => Child,
): Result {
  const isBreak = find.replace(/\s+/g, " ") === read.replace(/\s+/g, " ");
  const name = /\n\s*\n/.test(find) ? source.paragraphBreak : source.lineBreak;
  const received = isBreak && find.includes("\n") ? name : quoted(showBreaks(find));
  return h(null, [source.shownAs(quoted(showBreaks(read)), received), " ", why]);
}

function showBreaks(text: string): string {
  return text.replace(/\n{2,}/g, " ¶ ").replaceAll("\n", " ↵ ");
}
