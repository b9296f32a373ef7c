import type { Result } from "hastscript";
import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { figureWordsAddress } from "../../addresses.ts";
import { markedQuote } from "../parts/marked-quote.tsx";
import type { PageContext } from "../parts/page.ts";
import { figurePlace } from "../parts/place-words.ts";
import type { Exhibit } from "./exhibit.ts";
import { statementsOf } from "./statements.ts";

/** All words a chart’s numbers come from, in document order, each with a link to its place. */
export function wordsOfChart(source: Source, exhibit: Exhibit, context: PageContext): Result {
  const { words } = context;
  const figures = exhibit.figures.toSorted((one, other) => one.start - other.start);
  return (
    <section class="figure-words" aria-labelledby="words">
      <h2 id="words">{words.figures.words}</h2>
      {statementsOf({ figures }).flatMap((stated) => {
        const { text, heads } = stated[0]!.shown;
        const marks = stated.map(({ shown }) => [shown.start, shown.end] as const);
        return [
          markedQuote(text, marks, source, words, heads),
          statementPlace(stated[0]!, context),
        ];
      })}
    </section>
  );
}

/** A link to where a document states a figure. */
export function statementPlace(figure: ReportedFigure, { link, words }: PageContext): Result {
  return (
    <p class="statement-place">
      <a href={link(figureWordsAddress(figure))} rel="external">
        {words.figures.seePlace(figurePlace(figure, words))}
      </a>
    </p>
  );
}
