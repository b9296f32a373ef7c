import type { Result } from "hastscript";
import type { Work } from "../../../works/work.ts";
import { citationIn } from "../parts/citation-in.ts";
import { styledWork } from "../parts/styled-work.ts";
import type { PageContext } from "../parts/page.ts";

/** The work as each of the notebook’s styles writes it; a script offers all others. */
export function workCitations(work: Work, context: PageContext): Result {
  const { notebook, words } = context;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.work.cite}</h2>
      <dl class="styles" data-styled={JSON.stringify(styledWork(work, context))}>
        {notebook.settings.styles.map((style) => {
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
        })}
      </dl>
      <div class="cite-offers"></div>
    </section>
  );
}
