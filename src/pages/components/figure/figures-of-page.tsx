import { figuresAddress, sourceAddress } from "../../addresses.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import { documentFigures } from "./document-figures.tsx";

/** The figures and charts of a document, by the words that state them; long lists continue on further pages. */
export function figuresOfPage(context: PageContext): PageContent | undefined {
  const { notebook, params, link, words } = context;
  const source = notebook.sources.find(({ id }) => id === params.source);
  if (!source || source.figures.length === 0) return undefined;
  const number = Number(params.page ?? 1);
  const figures = documentFigures(source, number, context);
  if (!figures) return undefined;
  const { title } = source.frontMatter;
  return {
    title: words.figures.titleOf(title, number),
    description: words.figures.descriptionOf(source.figures.length, title),
    body: (
      <div class="figures-page">
        <header>
          <p class="kicker">
            <a href={link(figuresAddress)}>{words.figures.title}</a>
          </p>
          <h1>
            {words.figures.reportedIn(
              <a href={link(sourceAddress(source.id))}>
                <q>{title}</q>
              </a>,
            )}
          </h1>
          <p class="lede">{words.figures.lede}</p>
        </header>
        {figures}
      </div>
    ),
  };
}
