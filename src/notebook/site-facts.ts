import type { Notebook } from "./notebook.ts";

/** What a check asks of the site, which is made of the notebook and not known to it. */
export interface SiteFacts {
  /** What a site has beside the pages that are written, for their links. */
  addresses(notebook: Notebook): Iterable<string>;
  /** JSON Schema of words of a notebook’s own; without it they are not checked. */
  words?: object;
}
