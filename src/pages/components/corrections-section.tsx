import { correctionsFeedAddress, mistakesId } from "../addresses.ts";
import { contactLink } from "./parts/contact-link.tsx";
import { correctionsList } from "./parts/corrections-list.tsx";
import type { PageContent, PageContext } from "./parts/page.ts";

/** What was corrected in the notebook, and how to report a mistake, for the method page. */
export function correctionsSection(context: PageContext): PageContent {
  const { notebook, link, words } = context;
  const { frame } = words;
  const { contact } = notebook.settings;
  return {
    title: frame.method,
    description: frame.handled(contact !== undefined),
    body: (
      <>
        {notebook.corrections.length === 0 ? (
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
        )}
        {contact === undefined ? (
          <p id={mistakesId}>{frame.noContact}</p>
        ) : (
          <section aria-labelledby={mistakesId}>
            <h3 id={mistakesId}>{frame.mistakes}</h3>
            <p>
              {frame.mistakesTo} {contactLink(contact)}
            </p>
          </section>
        )}
      </>
    ),
    head:
      notebook.corrections.length === 0 ? null : (
        <link
          rel="alternate"
          type="application/atom+xml"
          href={link(correctionsFeedAddress)}
          title={frame.correctionsFeed}
        />
      ),
  };
}
