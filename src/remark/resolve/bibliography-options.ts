import type { ListTopics } from "./list-topics.ts";

/** Options of `remarkBibliography`. */
export interface BibliographyOptions {
  /** A site’s function from keys to names in addresses: an entry is at `#ref-<slug>`. Default: the built-in one. */
  slug?(key: string): string;
  /** The heading of the list; default none. */
  title?: string;
  /**
   * Whether to put the looks of the list in `style` attributes; default `true`. Without them, for example if a
   * policy forbids them, a style sheet must style Pandoc’s classes.
   */
  inlineStyles?: boolean;
  /** Whether addresses in entries are links; default `true`. */
  links?: boolean;
  /** The topics with separate lists; default none. */
  topics?: ListTopics;
  /** The language of the words around entries; default English. */
  locale?: string;
}
