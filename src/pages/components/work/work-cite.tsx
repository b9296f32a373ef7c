import type { Result } from "hastscript";
import { catalogueIndex } from "../../../catalogue/catalogue-files.ts";
import { dateVariables, nameVariables, textVariables } from "../../../works/csl-variables.ts";
import type { PrintedWork, CslItem, Work } from "../../../works/work.ts";
import { catalogueAddress } from "../../addresses.ts";
import { citationIn, workLabel } from "../parts/citation-in.ts";
import type { PageContext } from "../parts/page.ts";

/** What no style prints in a list of works. */
const unprinted: ReadonlySet<string> = new Set(["abstract", "annote", "keyword"]);

/** What a script needs to write the work in any other style. */
export interface StyledWork {
  work: PrintedWork;
  /** What names the work where it has no title. */
  nameless: string;
  /** The folder of the catalogue, from the page. */
  catalogue: string;
}

/** The work as each of the notebook’s styles writes it; a script offers all others. */
export function workCitations(work: Work, { notebook, words, link }: PageContext): Result {
  const styled: StyledWork = {
    work: citedWork(work),
    nameless: workLabel(work, notebook),
    catalogue: link(catalogueAddress(catalogueIndex().made)),
  };
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.work.cite}</h2>
      <dl class="styles" data-styled={JSON.stringify(styled)}>
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
    </section>
  );
}

function citedWork({ key, kind, entryType, isForeign, csl, treaty }: Work): PrintedWork {
  const printed = Object.entries(csl).filter(
    ([variable]) =>
      (nameVariables.has(variable) || dateVariables.has(variable) || textVariables.has(variable)) &&
      !unprinted.has(variable),
  );
  return {
    key,
    kind,
    csl: { ...(Object.fromEntries(printed) as CslItem), id: key },
    ...(entryType !== undefined && { entryType }),
    ...(isForeign !== undefined && { isForeign }),
    ...(treaty && { treaty }),
  };
}
