import { documentsLink } from "./parts/has-page.ts";
import type { PageContent, PageContext } from "./parts/page.ts";
import { figuresAddress, sourceAddress, worksAddress } from "../addresses.ts";

/** How many documents are listed. */
const mostNamed = 4;

export function notFoundPage({
  notebook,
  link,
  words: { documents, frame },
}: PageContext): PageContent {
  return {
    title: frame.notFound,
    description: frame.notFoundAbout,
    body: (
      <div class="prose">
        <h1>{frame.notFound}</h1>
        <p>{frame.notFoundWhy}</p>
        <ul>
          {notebook.sources.slice(-mostNamed).map(({ id, frontMatter }) => (
            <li>
              <a href={link(sourceAddress(id))}>
                <q>{frontMatter.title}</q>
              </a>
            </li>
          ))}
          {notebook.sources.length > mostNamed ? (
            <li>
              <a href={link(documentsLink(notebook))}>{documents.all(notebook.sources.length)}</a>
            </li>
          ) : null}
          <li>
            <a href={link(worksAddress)}>{frame.allWorks}</a>
          </li>
          <li>
            <a href={link(figuresAddress)}>{frame.allFigures}</a>
          </li>
        </ul>
      </div>
    ),
  };
}
