import type { CslEngine, Sentence } from "../csl/request.ts";
import type { Writers } from "../csl/run/engine-state.ts";
import type { CiteLocator } from "../locators/locator-text.ts";
import type { CslItem, Work } from "../works/work.ts";
import type { Abbreviations } from "./abbreviations.ts";
import type { Affix, Elements } from "./format-affix.ts";
import type { Style } from "./style.ts";

/** What `format` is asked: a document’s citations, the works that they name, and a style. */
export interface FormatRequest {
  style: Style;
  /**
   * A CSL locale (`locale.ts`), which wins over one that the style asks for; or a language alone, in
   * which the style may choose its dialect. Default that of the style, or `en-US`.
   */
  locale?: string;
  /** The work of a key, a former one too. Items whose key names none are left out. */
  work(key: string): Work | undefined;
  /** In the order of the document. */
  clusters: readonly Cluster[];
  /** Keys of works for the bibliography beside those cited. */
  nocite?: readonly string[];
  /** What names a work without a title; default its key in brackets, with what is disputed of it. */
  nameless?(work: Work): string;
  /** Shorter forms of what works hold, for styles that ask for them; default none. */
  abbreviations?: Abbreviations;
}

/** One citation. */
export interface Cluster {
  id: string;
  items: readonly Cite[];
  /** The number of the note that it stands in, from 1; in note styles, default its place in the list. */
  noteIndex?: number;
  /** The words around it; without them it is formatted as a whole of its own. */
  sentence?: Sentence;
  /** In note styles: it stands in a note with words of its own, and an author in them is part of it. */
  isInNote?: boolean;
}

/** One pointer of a citation at one work. */
export interface Cite {
  key: string;
  mode: "normal" | "author-in-text" | "suppress-author";
  prefix?: Affix;
  suffix?: Affix;
  locator?: CiteLocator;
}

/** What one cluster needs from one call to the next. */
export interface Job {
  request: FormatRequest;
  engine: CslEngine;
  items: ReadonlyMap<string, CslItem>;
  /** The works by the processor’s ids. */
  works: ReadonlyMap<string, Work>;
  /** Those of the affixes, by the numbers that the processor carries. */
  elements: Elements;
  /** What is written otherwise than the style says. */
  write: Writers;
  nameless(work: Work): string;
}

/** An item of the request with its number in its cluster. */
export interface NumberedCite extends Cite {
  item: number;
}
