import { correctionsFeedAddress } from "../addresses.ts";
import { correctionsList } from "./parts/corrections-list.tsx";
import type { PageContent, PageContext } from "./parts/page.ts";

/** What was corrected in the notebook, for the page on method. */
export function correctionsSection(context: PageContext): PageContent {
  const { notebook, link, words } = context;
  const { frame } = words;
  return {
    title: frame.method,
    description: frame.handled(notebook.settings.contact !== undefined),
    body:
      notebook.corrections.length === 0 ? (
        <p>{frame.noCorrections}</p>
      ) : (
        <>
          {correctionsList(notebook.corrections, context, { isNamed: true })}
          <p>
            <a href={link(correctionsFeedAddress)} rel="external">
              {frame.correctionsFeed}
            </a>
          </p>
        </>
      ),
  };
}
