import type { Result } from "hastscript";
import { printDate } from "../../figures/print-date.ts";
import type { Source } from "../../notebook/source/source.ts";
import { citationStates, type CitationState, type CitedWorks } from "./cited-works.ts";
import { documentMap } from "./document-map.tsx";
import type { PageContext } from "./page.ts";
import { outside } from "./work-name.tsx";

/** Whose words follow, how they came, and what the notebook's marks on them mean. */
export function sourceHeader(source: Source, works: CitedWorks, context: PageContext): Result {
  const { title, author, date, lang, dir } = source.frontMatter;
  return (
    <header class="source-header">
      <div>
        <p class="kicker">Source document</p>
        <h1>
          <q lang={lang} dir={dir ?? null}>
            {title}
          </q>
        </h1>
        <p class="byline">
          {author}
          {author && date ? ", " : null}
          {date ? <time datetime={date}>{printDate(date)}</time> : null}
        </p>
        {provenance(source, context)}
        {documentMap(source, works)}
      </div>
      {key(source, works)}
    </header>
  );
}

/** How the transcript came, and what shows that it is whole. */
function provenance(source: Source, { link }: PageContext): Result {
  const { received, original, rights } = source.frontMatter;
  const { bytes, sha256 } = source.transcript;
  return (
    <details class="provenance">
      <summary>How this text was received, and where to get it</summary>
      {received?.how ? <p>{received.how}</p> : null}
      <dl>
        {received?.when ? row("Received", printDate(received.when)) : null}
        {row("Original", original ? outside(original) : "address not known")}
        {row("Rights", rights ?? "not stated")}
        {row(
          "Transcript",
          <a href={link(`/sources/${source.id}.txt`)}>{`${source.id}.txt`}</a>,
          `, ${bytes.length.toLocaleString("en")} bytes`,
        )}
        {row("SHA-256", <code class="checksum">{sha256}</code>)}
        {row("Emended", emended(source))}
      </dl>
    </details>
  );
}

function emended({ emendations }: Source): string | Result {
  if (emendations.length === 0) return "nowhere";
  return (
    <>
      {emendations.map(({ block, why }, index) => (
        <>
          {index > 0 ? " " : null}
          <a href={`#p-${block}`}>{`Paragraph ${block}`}</a>: {why}
        </>
      ))}
    </>
  );
}

function row(term: string, ...description: (Result | string | null)[]): Result {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{description}</dd>
    </div>
  );
}

const meanings: Readonly<Record<CitationState, string>> = {
  cited: "names a work",
  inferred: "names none: the notebook infers it",
  disputed: "sources contradict each other about it",
  "not-located": "no record of it was found",
};

/** The marks that this document has, and how often. */
function key(source: Source, works: CitedWorks): Result {
  const states = source.citations.flatMap((citation) => {
    const cited = works.of(citation);
    return cited.length > 0 ? citationStates(citation, cited) : [];
  });
  const several = source.citations.filter((citation) => works.of(citation).length > 1);
  const marks: (Result | null)[] = (["cited", "inferred", "disputed", "not-located"] as const).map(
    (state) => {
      const count = states.filter((one) => one === state).length;
      return sample(`cite cite-${state}`, samples[state], meanings[state], count);
    },
  );
  return (
    <div class="key">
      <p>
        The document’s words are set in <span class="key-serif">this typeface</span>. Links, numbers
        and notes are the notebook’s.
      </p>
      <ul>
        {marks}
        {sample(
          "cite cite-several",
          "1, 2 (2 works)",
          "names several works at once",
          several.length,
        )}
        {sample("figure", undefined, "is a reported figure", source.figures.length)}
      </ul>
    </div>
  );
}

const samples: Readonly<Record<CitationState, string>> = {
  cited: "1",
  inferred: "1 inferred",
  disputed: "1 disputed",
  "not-located": "1 not located",
};

function sample(
  classes: string,
  mark: string | undefined,
  meaning: string,
  count: number,
): Result | null {
  if (count === 0) return null;
  return (
    <li>
      <span class={classes} data-mark={mark}>
        <span>{mark === undefined ? "12" : "words"}</span>
      </span>{" "}
      {meaning} <span class="key-count">{`(${count})`}</span>
    </li>
  );
}
