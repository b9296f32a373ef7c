import type { CslEngine, Sentence } from "../csl/request.ts";
import type { Writers } from "../csl/run/engine-state.ts";
import type { CiteLocator } from "../locators/locator-text.ts";
import type { CslItem, Work } from "../works/work.ts";
import type { Abbreviations } from "./abbreviations.ts";
import type { Affix, Elements } from "./format-affix.ts";
import type { Style } from "./style.ts";

/** A request to `format`: a document’s citations, the works they cite, and a style. */
export interface FormatRequest {
  style: Style;
  /**
   * A CSL locale (`locale.ts`), which overrides the style’s; or a bare language, whose dialect the style may
   * choose. Default: the style’s locale, or `en-US`.
   */
  locale?: string;
  /** The work for a key, which may be a former key. Items with unknown keys are left out. */
  work(key: string): Work | undefined;
  /** In document order. */
  clusters: readonly Cluster[];
  /** Keys of further works for the bibliography. */
  nocite?: readonly string[];
  /** What to call a work without a title; default: its key in brackets, with anything disputed about it. */
  nameless?(work: Work): string;
  /** Short forms of values, for styles that ask for them; default none. */
  abbreviations?: Abbreviations;
}

/** One citation. */
export interface Cluster {
  id: string;
  items: readonly Cite[];
  /** The number of the note that holds it, from 1; in note styles, default its index in the list. */
  noteIndex?: number;
  /** The words around it; without them it is formatted on its own. */
  sentence?: Sentence;
  /**
   * In note styles: the citation is inside a note with its own words, and an author in the sentence is part of that
   * note.
   */
  isInNote?: boolean;
}

/** One cited work of a citation. */
export interface Cite {
  key: string;
  mode: "normal" | "author-in-text" | "suppress-author";
  prefix?: Affix;
  suffix?: Affix;
  locator?: CiteLocator;
}

/** What one cluster keeps between calls. */
export interface Job {
  request: FormatRequest;
  engine: CslEngine;
  items: ReadonlyMap<string, CslItem>;
  /** Works by the processor’s ids. */
  works: ReadonlyMap<string, Work>;
  /** The elements of affixes, by the numbers the processor passes on. */
  elements: Elements;
  /** Text that replaces the style’s. */
  write: Writers;
  nameless(work: Work): string;
}

/** An item of the request, and its index in its cluster. */
export interface NumberedCite {
  cite: Cite;
  item: number;
}
