import type { Result } from "hastscript";
import {
  dataPackageAddress,
  figuresOfAddress,
  figuresPageAddress,
  pageTemplates,
  sourceAddress,
} from "../../addresses.ts";
import { listedDocuments } from "../documents/documents-index.ts";
import { documentsList } from "../documents/documents-list.tsx";
import { hasPage } from "../parts/has-page.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import { documentFigures } from "./document-figures.tsx";

/** The figures of the only document that has any, or the documents that have some. */
export function figuresPage(context: PageContext): PageContent | undefined {
  const { notebook, params, words } = context;
  const sources = notebook.sources.filter(({ figures }) => figures.length > 0);
  const number = Number(params.page ?? 1);
  const count = sources.reduce((sum, { figures }) => sum + figures.length, 0);
  const isList = sources.length > 1 && hasPage(notebook, pageTemplates.figuresOf);
  const body = isList
    ? listOfDocuments(number, context)
    : sources.map((source) => (
        <section aria-labelledby={`figures-${source.id}`}>
          <h2>
            <span id={`figures-${source.id}`}>
              {words.figures.reportedIn(
                <a href={context.link(sourceAddress(source.id))}>
                  <q>{source.frontMatter.title}</q>
                </a>,
              )}
            </span>
          </h2>
          {documentFigures(source, 1, context)}
        </section>
      ));
  if (body === undefined) return undefined;
  return {
    title: words.figures.title,
    description: words.figures.description(count),
    body: (
      <div class="figures-page">
        <header>
          <h1>{words.figures.title}</h1>
          <p class="lede">{words.figures.lede}</p>
          <p class="downloads">
            {words.figures.allAsData((named) => (
              <a href={context.link(dataPackageAddress)} rel="external">
                {named}
              </a>
            ))}
          </p>
        </header>
        {body}
      </div>
    ),
    ...(isList && { scripts: ["documents"] as const }),
  };
}

function listOfDocuments(number: number, context: PageContext): Result | undefined {
  const documents = listedDocuments(context.notebook).filter(({ figures }) => figures > 0);
  const options = { address: figuresPageAddress, to: (id: string) => figuresOfAddress(id) };
  return documentsList({ documents, number, withFigures: true, ...options }, context);
}
