import type { ListTopics } from "./list-topics.ts";

/** How `remarkBibliography` writes the list of works. */
export interface BibliographyOptions {
  /** A site’s function for the addresses of works: an entry is `#ref-<slug>`. Default ours. */
  slug?(key: string): string;
  /** The heading of the list; none without. */
  title?: string;
  /**
   * Whether the looks of the list stand in `style` attributes; default `true`. Without them, as where a
   * policy refuses them, a style sheet has to say how Pandoc’s classes look.
   */
  inlineStyles?: boolean;
  /** Whether addresses in entries are links; default `true`. */
  links?: boolean;
  /** The topics that have lists of their own; default none. */
  topics?: ListTopics;
  /** The language of the words around entries; default English. */
  locale?: string;
}
