import type { Abbreviations } from "../../citations/abbreviations.ts";
import type { Library } from "../../library/library.ts";
import type { Style } from "../../citations/style.ts";
import type { Work } from "../../works/work.ts";

/** The library and style by which `remarkResolveCitations` resolves, and how it links. */
export interface ResolveOptions {
  library: Library;
  style: Style;
  /** A CSL locale; default `en-US`. */
  locale?: string;
  /** The language of the words around citations; default that of the locale. */
  lang?: string;
  /** A site’s function for the addresses of works: an entry is `#ref-<slug>`. Default ours. */
  slug?(key: string): string;
  /** Keys of works for the bibliography beside those cited. */
  nocite?: readonly string[];
  /** What names a work without a title; default its key in brackets. */
  nameless?(work: Work): string;
  /** Whether citations link to their entries; default `true`. */
  links?: boolean;
  /**
   * Whether a raised number comes after punctuation that follows the citation; default for notes, not for
   * the numbers of works.
   */
  notesAfterPunctuation?: boolean;
  /** Shorter forms of what works hold, for styles that ask for them; default none. */
  abbreviations?: Abbreviations;
}
