import type { Result } from "hastscript";
import { citationsByBlock } from "../../../notebook/source/citations-by-block.ts";
import type { Block, Source, SourceCitation } from "../../../notebook/source/source.ts";
import type { CitationState } from "../../words/states.ts";
import type { Words } from "../../words/words.ts";
import { citationStates, type CitedWork, type CitedWorks } from "../parts/cited-works.ts";
import { blockName } from "../parts/place-words.ts";
import { paragraphId } from "../../addresses.ts";

/** Where a document cites works and reports figures: a link for each such block. */
export function documentMap(source: Source, works: CitedWorks, words: Words): Result | null {
  const cited = citationsByBlock(source);
  const places = source.blocks
    .map((block) => placeOf(block, cited.get(block.number) ?? [], source, works))
    .filter((place) => place.cited.length > 0 || place.figures > 0);
  if (places.length === 0) return null;
  return (
    <details class="document-map">
      <summary>{words.source.map}</summary>
      <nav aria-label={words.source.map}>
        <ol>
          {places.map(({ block, cited, states, figures }) => (
            <li>
              <a href={`#${paragraphId(block.number)}`}>{blockName(block, words)}</a>{" "}
              {[
                ...(cited.length > 0 ? [words.count.works(cited.length)] : []),
                ...(figures > 0 ? [words.count.figures(figures)] : []),
              ].join(words.parts.place.comma)}
              {states.map((state) => (
                <>
                  {words.parts.place.comma}
                  <span class={`cite cite-${state}`}>
                    <span>{words.parts.citationState[state]}</span>
                  </span>
                </>
              ))}
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

interface Place {
  block: Block;
  /** Each work once. */
  cited: readonly CitedWork[];
  /** The reservations about its citations, by name and in the same order in every line. */
  states: readonly CitationState[];
  figures: number;
}

function placeOf(
  block: Block,
  here: readonly SourceCitation[],
  { figures }: Source,
  works: CitedWorks,
): Place {
  const { number } = block;
  const states = here.flatMap((citation) => citationStates(citation, works.of(citation)));
  return {
    block,
    cited: [...new Set(here.flatMap((citation) => works.of(citation)))],
    states: [...new Set(states)].filter((state) => state !== "cited").toSorted(),
    figures: figures.filter(({ paragraph }) => paragraph === number).length,
  };
}
