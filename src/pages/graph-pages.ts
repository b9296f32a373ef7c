import { slug } from "../works/slug.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { pageTemplates, type PageAddress } from "./addresses.ts";
import { documentsAPage } from "./components/documents/documents-list.tsx";
import { statementsAPage, statementsOf } from "./components/figure/statements.ts";
import { hasPage } from "./components/parts/has-page.ts";
import { countPages } from "./components/parts/list-pages.tsx";
import { worksAPage } from "./components/works/works-list.ts";

/** The generated pages: one for each source, work, figure and chart, and the pages of long lists. */
export function* pageAddresses(notebook: Notebook): Generator<PageAddress> {
  const { library, sources } = notebook;
  for (const source of sources) {
    const { id, figures, charts } = source;
    yield { template: pageTemplates.source, params: { source: id } };
    for (const figure of [...figures, ...charts]) {
      yield { template: pageTemplates.figure, params: { source: id, figure: figure.id } };
    }
  }
  for (const key of library.keys)
    yield { template: pageTemplates.work, params: { work: slug(key) } };
  yield* further(pageTemplates.works, countPages(library.keys.length, worksAPage));
  if (hasPage(notebook, pageTemplates.sources)) {
    yield* further(pageTemplates.sources, countPages(sources.length, documentsAPage));
  }
  if (hasPage(notebook, pageTemplates.figuresOf)) yield* figuresByDocument(notebook);
}

function* figuresByDocument({ sources }: Notebook): Generator<PageAddress> {
  const withFigures = sources.filter(({ figures }) => figures.length > 0);
  for (const source of withFigures) {
    const params = { source: source.id };
    yield { template: pageTemplates.figuresOf, params };
    const pages = countPages(statementsOf(source).length, statementsAPage);
    yield* further(pageTemplates.moreFiguresOf, pages, params);
  }
  yield* further(pageTemplates.figures, countPages(withFigures.length, documentsAPage));
}

/** The pages of a list except the first, which is the list’s own. */
function* further(
  template: string,
  last: number,
  params: PageAddress["params"] = {},
): Generator<PageAddress> {
  for (let page = 2; page <= last; page++) {
    yield { template, params: { ...params, page: String(page) } };
  }
}
