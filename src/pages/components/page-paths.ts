import { slug } from "../../citations/slug.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { countListPages } from "./works-list.ts";

/** The addresses of the pages that the graph makes, one for each source, work, figure and chart. */
export function* pagePaths({ library, sources }: Notebook): Generator<string> {
  for (const { id, figures, charts } of sources) {
    yield `/sources/${id}`;
    for (const figure of figures) yield `/figures/${id}/${figure.id}`;
    for (const chart of charts) yield `/figures/${id}/${chart.id}`;
  }
  for (const key of library.keys) yield `/works/${slug(key)}`;
  // The first page of the list is `/works/`.
  const pages = countListPages(library.keys.length);
  for (let page = 2; page <= pages; page++) yield `/works/page/${page}`;
}
