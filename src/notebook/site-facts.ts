import type { Notebook } from "./notebook.ts";
import type { Settings } from "./settings.ts";

/** What of a notebook’s own texts is in the language of its settings. */
export interface SpokenText {
  /** The keys of those that are in English instead. */
  missing: readonly string[];
  /** How many there are. */
  all: number;
  /** The languages that a notebook comes with. */
  languages: readonly string[];
}

/** What a check asks of the site, which is made of the notebook and not known to it. */
export interface SiteFacts {
  /** What a site has beside the pages that are written, for their links. */
  addresses(notebook: Notebook): Iterable<string>;
  /** The id of the document that a page or a file of the site would be made of, by its address. */
  sourceOf?(address: string): string | undefined;
  textsSpoken?(settings: Settings): SpokenText;
  /** JSON Schema of words of a notebook’s own; without it they are not checked. */
  words?: object;
}
