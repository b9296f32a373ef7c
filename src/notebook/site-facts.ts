import type { Notebook } from "./notebook.ts";
import type { Settings } from "./settings.ts";

/** How much of a notebook’s own texts is in the language of its settings. */
export interface SpokenText {
  /** The keys of the texts that are in English instead. */
  missing: readonly string[];
  /** How many texts there are. */
  all: number;
  /** The languages included with a notebook. */
  languages: readonly string[];
}

/** What a check asks of the site, which is made from the notebook and unknown to it. */
export interface SiteFacts {
  /** What a site has besides the authored pages, for their links to lead to. */
  addresses(notebook: Notebook): Iterable<string>;
  /** The id of the document from which a page or file of the site would be made, by its address. */
  sourceOf?(address: string): string | undefined;
  textsSpoken?(settings: Settings): SpokenText;
  /** JSON Schema of a notebook’s own words; without it they are not checked. */
  words?: object;
}
