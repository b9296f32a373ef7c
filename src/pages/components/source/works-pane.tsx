import type { ElementContent } from "hast";
import { toString as plain } from "hast-util-to-string";
import type { Result } from "hastscript";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { Source, SourceCitation } from "../../../notebook/source/source.ts";
import { citationIn } from "../parts/citation-in.ts";
import { type CitedWork, type CitedWorks } from "../parts/cited-works.ts";
import type { PageContext } from "../parts/page.ts";
import { paneOrders } from "./pane-orders.ts";
import type { Words } from "../../words/words.ts";
import { quoted } from "../parts/quoted.tsx";
import { stateWords } from "../parts/work-name.tsx";
import { aboutCitationId } from "../../addresses.ts";
import { workEntry } from "./work-entry.tsx";

/**
 * The works a document cites, as the list beside its text. Each entry shows its number, so that it matches the
 * marks in the text in any order.
 */
export function worksPane(source: Source, works: CitedWorks, context: PageContext): Result {
  const { notebook, words } = context;
  const { lang, style } = notebook.settings;
  const contents = new Map(
    works.list.map((cited) => [
      cited,
      [citationIn(notebook, cited.work, style)].flat() as ElementContent[],
    ]),
  );
  const contentOf = (cited: CitedWork): ElementContent[] => contents.get(cited) ?? [];
  const orders = paneOrders(works, lang, words, (cited) => contentOf(cited).map(plain).join(""));
  return (
    <section
      class={works.list.length > mostLaidOut ? "works-pane is-long" : "works-pane"}
      role="doc-bibliography"
      aria-labelledby="works-cited"
    >
      <div class="pane-head">
        <h2>
          <span id="works-cited">{words.source.worksCited}</span>
        </h2>
      </div>
      <div class="works-lists">
        <ol data-kinds={JSON.stringify(orders.kinds)}>
          {works.list.map((cited) =>
            workEntry(cited, contentOf(cited), orders.of(cited), works, source, context),
          )}
        </ol>
      </div>
      <div hidden>
        {source.citations
          .filter((citation) => works.sameAs(citation) === citation)
          .map((citation) => description(citation, works.of(citation), words))}
      </div>
    </section>
  );
}

/** Entries that a browser lays out without a noticeable delay. */
const mostLaidOut = 40;

/** The target of a citation for screen readers: its works, each with the state of its record. */
function description(citation: SourceCitation, works: readonly CitedWork[], words: Words): Result {
  const { inferred } = citation;
  return (
    <p id={aboutCitationId(citation.number)}>
      {inferred === undefined ? null : <>{words.source.inferred(quoted(inferred))} </>}
      {works.length > 1 ? words.source.several(words.count.works(works.length)) : null}
      {works.map(({ work }, index) => (
        <>
          {index > 0 ? "; " : null}
          {calledShortly(work, citation)}
          {words.parts.place.comma}
          {stateWords(work, words)}
        </>
      ))}
      .
    </p>
  );
}

function calledShortly({ csl }: Work, { asCited }: SourceCitation): Result {
  const name = plainText(csl["title-short"] ?? csl.title);
  return name ? <cite>{name}</cite> : <q>{asCited}</q>;
}
