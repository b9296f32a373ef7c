import { slug } from "../works/slug.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { countListPages } from "./components/works/works-list.ts";

/** A page that the graph makes: its template, from the root of the pages, and the variable parts of its path. */
export interface PageAddress {
  /** `/works/[work]` */
  template: string;
  params: Readonly<Record<string, string>>;
}

/** The pages that the graph makes, one for each source, work, figure and chart. */
export function* pageAddresses({ library, sources }: Notebook): Generator<PageAddress> {
  for (const { id, figures, charts } of sources) {
    yield { template: "/sources/[source]", params: { source: id } };
    for (const figure of [...figures, ...charts]) {
      yield { template: "/figures/[source]/[figure]", params: { source: id, figure: figure.id } };
    }
  }
  for (const key of library.keys) yield { template: "/works/[work]", params: { work: slug(key) } };
  // The first page of the list is `/works/`.
  const pages = countListPages(library.keys.length);
  for (let page = 2; page <= pages; page++) {
    yield { template: "/works/page/[page]", params: { page: String(page) } };
  }
}

/** Where a page is, as Framework names it: `/works/genocide`. */
export function pathOf({ template, params }: PageAddress): string {
  return template.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? "");
}
