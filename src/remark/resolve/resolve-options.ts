import type { Abbreviations } from "../../citations/abbreviations.ts";
import type { Library } from "../../library/library.ts";
import type { Style } from "../../citations/style.ts";
import type { Work } from "../../works/work.ts";

/** The library and style that `remarkResolveCitations` uses, and how it links. */
export interface ResolveOptions {
  library: Library;
  style: Style;
  /** A CSL locale; default `en-US`. */
  locale?: string;
  /** The language of the words around citations; default: that of the locale. */
  lang?: string;
  /** A site’s function from keys to names in addresses: an entry is at `#ref-<slug>`. Default: the built-in one. */
  slug?(key: string): string;
  /** Keys of works for the bibliography besides those cited. */
  nocite?: readonly string[];
  /** What to call a work without a title; default: its key in brackets. */
  nameless?(work: Work): string;
  /** Whether citations link to their entries; default `true`. */
  links?: boolean;
  /**
   * Whether a superscript number comes after punctuation that follows the citation; by default yes for notes, no
   * for the numbers of works.
   */
  notesAfterPunctuation?: boolean;
  /** Abbreviations for the contents of works, for styles that ask for them; default none. */
  abbreviations?: Abbreviations;
}
