import type { Result } from "hastscript";
import type { Work } from "../../../works/work.ts";
import { citationIn } from "../parts/citation-in.ts";
import { foldedAfter } from "./folded-after.tsx";
import { styledWork } from "../parts/styled-work.ts";
import type { PageContext } from "../parts/page.ts";

/** The work in each of the notebook’s styles; a script offers all others. */
export function workCitations(work: Work, context: PageContext): Result {
  const { notebook, words } = context;
  const { styles } = notebook.settings;
  const styled = JSON.stringify(styledWork(work, context));
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.work.cite}</h2>
      {foldedAfter(
        1,
        styles,
        (some) => (
          <dl class="styles" data-styled={some[0] === styles[0] ? styled : null}>
            {some.map((style) => citation(style, work, context))}
          </dl>
        ),
        words,
      )}
      <div class="cite-offers"></div>
    </section>
  );
}

function citation(style: string, work: Work, { notebook, words }: PageContext): Result {
  const label = words.parts.style(style);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span data-style={style} data-copy={words.work.citationIn(label)}>
          {citationIn(notebook, work, style)}
        </span>
      </dd>
    </div>
  );
}
