import type { Result } from "hastscript";
import { formats } from "../../../library/export-formats.ts";
import { kinds } from "../../../works/kinds.ts";
import type { Work } from "../../../works/work.ts";
import { capital } from "../parts/capital.ts";
import type { PageContext } from "../parts/page.ts";
import { styleLabels } from "../parts/style-labels.ts";
import { verificationWords } from "../parts/work-name.tsx";

/** What finds works on `/works/`, by `client/works.ts`; a reader without scripts does not see it. */
export function worksControls(works: readonly Work[], context: PageContext): Result {
  return (
    <form class="works-controls" role="search" aria-label="Works" autocomplete="off">
      <div class="works-search">
        <label for="works-words">Find a work</label>
        <input
          id="works-words"
          name="q"
          type="search"
          placeholder="Title, author, “999 UNTS 171”"
          spellcheck={false}
        />
      </div>
      <details class="works-facets">
        <summary>Narrow the list</summary>
        {facet("type", "Kind", kindChoices(works))}
        {facet("record", "Record", stateChoices(works))}
        {facet("cited", "Cited by", sourceChoices(works, context))}
      </details>
    </form>
  );
}

/** How many are shown, in what order, and what takes them away. */
export function worksBar(works: readonly Work[], { notebook }: PageContext): Result {
  return (
    <div class="works-bar">
      <p class="works-count" role="status">
        {countOf(works.length)}
      </p>
      <label>
        Sort{" "}
        <select name="sort">
          <option value="kind">by kind</option>
          <option value="title">by title</option>
          <option value="newest">newest first</option>
          <option value="oldest">oldest first</option>
          <option value="cited">most cited first</option>
        </select>
      </label>
      <div class="works-take" role="group" aria-labelledby="works-chosen">
        <span class="works-chosen" id="works-chosen">
          {`${works.length > 1 ? "All " : ""}${countOf(works.length)} shown`}
        </span>
        <label>
          as{" "}
          <select name="format">
            {formats.map(({ extension, label }) => (
              <option value={extension}>{label}</option>
            ))}
            {notebook.settings.styles.map((style) => (
              <option value={`text:${style}`}>{`Text: ${styleLabels[style] ?? style}`}</option>
            ))}
          </select>
        </label>
        <button type="button" name="copy">
          Copy
        </button>
        <button type="button" name="download">
          Download
        </button>
        <p class="works-done" role="status"></p>
      </div>
    </div>
  );
}

interface FacetChoice {
  id: string;
  label: string;
  count: number;
  /** The words are a source's title. */
  quoted?: boolean;
}

function facet(name: string, label: string, choices: readonly FacetChoice[]): Result {
  return (
    <fieldset data-facet={name}>
      <legend>{label}</legend>
      {choices.map(({ id, label: words, count, quoted }) => (
        <label>
          <input type="checkbox" name={name} value={id} />
          {quoted ? <q>{words}</q> : <span>{words}</span>}
          <span class="count">{String(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function kindChoices(works: readonly Work[]): FacetChoice[] {
  return kinds
    .map(({ kind, plural }) => ({
      id: kind,
      label: capital(plural),
      count: works.filter((work) => work.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
}

function stateChoices(works: readonly Work[]): FacetChoice[] {
  return Object.entries(verificationWords)
    .map(([state, words]) => ({
      id: state,
      label: capital(words.replace(/^record /, "")),
      count: works.filter(({ verification }) => verification === state).length,
    }))
    .filter(({ count }) => count > 0);
}

function sourceChoices(works: readonly Work[], { notebook }: PageContext): FacetChoice[] {
  const cited = works.map(
    ({ key }) => new Set(notebook.citationsOf(key).map(({ source }) => source.id)),
  );
  return [
    ...notebook.sources.map(({ id, frontMatter }) => ({
      id,
      label: frontMatter.title,
      count: cited.filter((ids) => ids.has(id)).length,
      quoted: true,
    })),
    { id: "none", label: "No document", count: cited.filter((ids) => ids.size === 0).length },
  ].filter(({ count }) => count > 0);
}

export function countOf(works: number): string {
  return works === 1 ? "1 work" : `${works} works`;
}
