import { figuresAddress, notesAddress, worksAddress } from "../addresses.ts";
import { documentsLink, hasNotes } from "./parts/has-page.ts";
import type { PageContent, PageContext } from "./parts/page.ts";

/** The results page, filled by a script; for readers without scripts it says where else to look. */
export function searchPage({ notebook, link, words: { frame } }: PageContext): PageContent {
  const lists = [
    [documentsLink(notebook), frame.documents],
    [worksAddress, frame.works],
    [figuresAddress, frame.figures],
    ...(hasNotes(notebook) ? [[notesAddress, frame.notes] as const] : []),
  ] as const;
  return {
    title: frame.search,
    description: frame.searchAbout,
    body: (
      <div class="search-page">
        <h1>{frame.search}</h1>
        <noscript>
          <p>{frame.searchNeedsScript}</p>
          <ul>
            {lists.map(([address, name]) => (
              <li>
                <a href={link(address)}>{name}</a>
              </li>
            ))}
          </ul>
        </noscript>
      </div>
    ),
    scripts: ["search"],
  };
}
