import { slug } from "../../citations/slug.ts";
import type { Notebook } from "../../notebook/notebook.ts";

/** The addresses of the pages that the graph makes, one for each source, work, figure and chart. */
export function* pagePaths({ library, sources }: Notebook): Generator<string> {
  for (const { id, figures, charts } of sources) {
    yield `/sources/${id}`;
    for (const figure of figures) yield `/figures/${id}/${figure.id}`;
    for (const chart of charts) yield `/figures/${id}/${chart.id}`;
  }
  for (const key of library.keys) yield `/works/${slug(key)}`;
}
