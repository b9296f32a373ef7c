import type { Result } from "hastscript";
import { formats } from "../../../library/export-formats.ts";
import { kinds } from "../../../works/kinds.ts";
import {
  countStates,
  type ListedState,
} from "../../../formats/bibtex/verification/record-state.ts";
import type { Work } from "../../../works/work.ts";
import { capital } from "../../../capital.ts";
import type { PageContext } from "../parts/page.ts";
import type { Words } from "../../words/words.ts";

/** The search controls of `/works/`, used by `client/works.ts`; hidden from readers without scripts. */
export function worksControls(works: readonly Work[], context: PageContext): Result {
  const { works: words } = context.words;
  return (
    <form class="works-controls" role="search" aria-label={words.heading} autocomplete="off">
      <div class="works-search">
        <label for="works-words">{words.find}</label>
        <input
          id="works-words"
          name="q"
          type="search"
          placeholder={words.example}
          spellcheck={false}
        />
      </div>
      <details class="works-facets">
        <summary>{words.filter}</summary>
        {facet("type", words.kind, kindChoices(works, context.words))}
        {facet("record", words.record, stateChoices(works, context.words))}
        {facet("cited", words.citedBy, sourceChoices(works, context))}
      </details>
    </form>
  );
}

/** How many are shown, in what order, and the export controls. */
export function worksBar(works: readonly Work[], context: PageContext): Result {
  const { works: words, count, parts } = context.words;
  return (
    <div class="works-bar">
      <p class="works-count" role="status">
        {count.works(works.length)}
      </p>
      <label>
        {words.sort}{" "}
        <select name="sort">
          {Object.entries(words.sorts).map(([sort, label]) => (
            <option value={sort}>{label}</option>
          ))}
        </select>
      </label>
      <div class="works-take" role="group" aria-labelledby="works-chosen">
        <span class="works-chosen" id="works-chosen">
          {words.table.allShown(works.length)}
        </span>
        <button type="button" name="clear" hidden={true}>
          {words.clear}
        </button>
        <label>
          {words.as}{" "}
          <select name="format">
            {formats.map(({ extension, label }) => (
              <option value={extension}>{label}</option>
            ))}
            {context.notebook.settings.styles.map((style) => (
              <option value={`text:${style}`}>{words.asText(parts.style(style))}</option>
            ))}
          </select>
        </label>
        <button type="button" name="copy">
          {words.copy}
        </button>
        <button type="button" name="download">
          {words.download}
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
  /** The words are a source’s title. */
  quoted?: boolean;
}

/** A facet with more choices shows those with most works; a script finds the others. */
const mostChoices = 15;

function facet(name: string, label: string, choices: readonly FacetChoice[]): Result {
  const isLong = choices.length > mostChoices;
  const shown = isLong ? mostCounted(choices) : choices;
  return (
    <fieldset data-facet={name} data-long={isLong ? "" : null}>
      <legend>{label}</legend>
      {shown.map(({ id, label: words, count, quoted }) => (
        <label>
          <input type="checkbox" name={name} value={id} />
          {quoted ? <q>{words}</q> : <span>{words}</span>}
          <span class="count">{String(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function mostCounted(choices: readonly FacetChoice[]): FacetChoice[] {
  return choices
    .slice()
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
}

function kindChoices(works: readonly Work[], { parts }: Words): FacetChoice[] {
  return kinds
    .map(({ kind }) => ({
      id: kind,
      label: capital(parts.kinds[kind].more),
      count: works.filter((work) => work.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
}

function stateChoices(works: readonly Work[], { parts }: Words): FacetChoice[] {
  const counts = countStates(works);
  return (Object.keys(parts.stateInList) as ListedState[])
    .map((state) => ({
      id: state,
      label: capital(parts.stateInList[state]),
      count: counts.get(state) ?? 0,
    }))
    .filter(({ count }) => count > 0);
}

function sourceChoices(works: readonly Work[], { notebook, words }: PageContext): FacetChoice[] {
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
    {
      id: "none",
      label: words.works.noDocument,
      count: cited.filter((ids) => ids.size === 0).length,
    },
  ].filter(({ count }) => count > 0);
}
