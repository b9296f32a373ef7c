import type { PageContent, PageContext } from "./parts/page.ts";
import { figuresAddress, sourceAddress, worksAddress } from "../addresses.ts";

export function notFoundPage({ notebook, link, words: { frame } }: PageContext): PageContent {
  return {
    title: frame.notFound,
    description: frame.notFoundAbout,
    body: (
      <div class="prose">
        <h1>{frame.notFound}</h1>
        <p>{frame.notFoundWhy}</p>
        <ul>
          {notebook.sources.map(({ id, frontMatter }) => (
            <li>
              <a href={link(sourceAddress(id))}>
                <q>{frontMatter.title}</q>
              </a>
            </li>
          ))}
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
