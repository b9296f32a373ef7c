import { slug } from "../works/slug.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { countListPages } from "./components/works/works-list.ts";
import { pageTemplates, type PageAddress } from "./addresses.ts";

/** The pages that the graph makes, one for each source, work, figure and chart. */
export function* pageAddresses({ library, sources }: Notebook): Generator<PageAddress> {
  for (const { id, figures, charts } of sources) {
    yield { template: pageTemplates.source, params: { source: id } };
    for (const figure of [...figures, ...charts]) {
      yield { template: pageTemplates.figure, params: { source: id, figure: figure.id } };
    }
  }
  for (const key of library.keys)
    yield { template: pageTemplates.work, params: { work: slug(key) } };
  // The first page of the list is `/works/`.
  const pages = countListPages(library.keys.length);
  for (let page = 2; page <= pages; page++) {
    yield { template: pageTemplates.works, params: { page: String(page) } };
  }
}
