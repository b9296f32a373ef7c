import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import type { Words } from "../../words/words.ts";
import { citationStates, type CitedWorks } from "../parts/cited-works.ts";
import { quoted } from "../parts/quoted.tsx";

/** The marks used in this document, how often, and what they mean; nothing if there are none. */
export function documentKey(
  { frontMatter, citations, figures }: Source,
  works: CitedWorks,
  { source, parts, count: counted }: Words,
): Result | null {
  const cited = citations.map((citation) => ({ citation, of: works.of(citation) }));
  const found = cited.filter(({ of }) => of.length > 0);
  if (found.length + figures.length === 0) {
    return frontMatter.citing ? <p class="key">{quoted(frontMatter.citing)}</p> : null;
  }
  const states = found.flatMap(({ citation, of }) => citationStates(citation, of));
  const several = found.filter(({ of }) => of.length > 1).length;
  const counts = (["cited", "inferred", "disputed", "not-located"] as const).map((state) => ({
    state,
    count: states.filter((one) => one === state).length,
  }));
  const reservations = counts.filter(({ state, count }) => state !== "cited" && count > 0);
  return (
    <details class="key">
      <summary>
        {found.length > 0
          ? source.citationsOf(counted.citations(found.length), counted.works(works.list.length))
          : counted.reportedFigures(figures.length)}
        {reservations.map(({ state, count }) => (
          <>
            {parts.place.comma}
            <span class={`cite cite-${state}`}>
              <span>
                {`${count} `}
                {parts.citationState[state]}
              </span>
            </span>
          </>
        ))}
      </summary>
      <p>
        {source.typeface((words) => (
          <span class="key-serif">{words}</span>
        ))}
        {frontMatter.citing ? quoted(frontMatter.citing) : null}
      </p>
      <ul>
        {counts.map(({ state, count }) =>
          sample(`cite cite-${state}`, source.citations[state](count), count),
        )}
        {sample("cite cite-several", source.citingSeveral(several), several)}
        {sample("figure", counted.reportedFigures(figures.length), figures.length)}
      </ul>
    </details>
  );
}

function sample(classes: string, words: string, count: number): Result | null {
  if (count === 0) return null;
  return (
    <li>
      <span class={classes}>
        <span>{words}</span>
      </span>
    </li>
  );
}
