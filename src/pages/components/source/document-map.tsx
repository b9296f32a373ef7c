import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import {
  citationStates,
  stateWords,
  type CitationState,
  type CitedWork,
  type CitedWorks,
} from "../parts/cited-works.ts";
import { counted } from "../parts/counted.ts";
import { paragraphId } from "../../addresses.ts";

/** Where in a document works are cited and figures reported: a link for each block that does either. */
export function documentMap(source: Source, works: CitedWorks): Result | null {
  const places = source.blocks
    .map(({ number }) => placeOf(number, source, works))
    .filter((place) => place.cited.length > 0 || place.figures > 0);
  if (places.length === 0) return null;
  return (
    <details class="document-map">
      <summary>Where works are cited and figures reported</summary>
      <nav aria-label="Where works are cited and figures reported">
        <ol>
          {places.map(({ number, cited, states, figures }) => (
            <li>
              <a href={`#${paragraphId(number)}`}>{`Paragraph ${number}`}</a>{" "}
              {[
                ...(cited.length > 0 ? [counted(cited.length, "work")] : []),
                ...(figures > 0 ? [counted(figures, "figure")] : []),
              ].join(", ")}
              {states.map((state) => (
                <>
                  {", "}
                  <span class={`cite cite-${state}`}>
                    <span>{stateWords[state]}</span>
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
  number: number;
  /** Each work once. */
  cited: readonly CitedWork[];
  /** The reservations about its citations, by name: the same order in every line. */
  states: readonly CitationState[];
  figures: number;
}

function placeOf(number: number, { citations, figures }: Source, works: CitedWorks): Place {
  const here = citations.filter(({ block }) => block === number);
  const states = here.flatMap((citation) => citationStates(citation, works.of(citation)));
  return {
    number,
    cited: [...new Set(here.flatMap((citation) => works.of(citation)))],
    states: [...new Set(states)].filter((state) => state !== "cited").toSorted(),
    figures: figures.filter(({ paragraph }) => paragraph === number).length,
  };
}
