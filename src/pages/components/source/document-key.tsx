import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import { citationStates, type CitationState, type CitedWorks } from "../parts/cited-works.ts";
import { counted } from "../parts/counted.ts";
import { quoted } from "../parts/quoted.tsx";

/** The marks that this document has, how often, and what they mean: what it cites, at a glance. */
export function documentKey(
  { frontMatter, citations, figures }: Source,
  works: CitedWorks,
): Result {
  const cited = citations.map((citation) => ({ citation, of: works.of(citation) }));
  const found = cited.filter(({ of }) => of.length > 0);
  const states = found.flatMap(({ citation, of }) => citationStates(citation, of));
  const several = found.filter(({ of }) => of.length > 1).length;
  return (
    <div class="key">
      <p>
        The document’s words are set in <span class="key-serif">this typeface</span>. Links, numbers
        and notes are the notebook’s
        {found.length > 0 ? ", and so is every record and every locator" : null}.{" "}
        {frontMatter.citing ? quoted(frontMatter.citing) : null}
      </p>
      {found.length + figures.length > 0 ? (
        <ul>
          {found.length > 0 ? (
            <li class="key-count">
              {counted(found.length, "citation")} of {counted(works.list.length, "work")}
            </li>
          ) : null}
          {(["cited", "inferred", "disputed", "not-located"] as const).map((state) => {
            const count = states.filter((one) => one === state).length;
            return sample(
              `cite cite-${state}`,
              marks[state].count(count),
              marks[state].means,
              count,
            );
          })}
          {sample(
            "cite cite-several",
            several === 1 ? "1 cites several works" : `${several} cite several works`,
            "",
            several,
          )}
          {sample("figure", counted(figures.length, "reported figure"), "", figures.length)}
        </ul>
      ) : null}
    </div>
  );
}

const marks: Readonly<Record<CitationState, { count: (n: number) => string; means: string }>> = {
  cited: { count: (n) => (n === 1 ? "1 names" : `${n} name`), means: " a work" },
  inferred: { count: (n) => `${n} inferred`, means: " (the words name no work)" },
  disputed: { count: (n) => `${n} disputed`, means: " (sources contradict each other)" },
  "not-located": { count: (n) => `${n} not located`, means: " (no record was found)" },
};

function sample(classes: string, words: string, means: string, count: number): Result | null {
  if (count === 0) return null;
  return (
    <li>
      <span class={classes}>
        <span>{words}</span>
      </span>
      {means}
    </li>
  );
}
