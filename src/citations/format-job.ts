import type { Abbreviations } from "./abbreviations.ts";
import type { CslEngine } from "./csl-processor.ts";
import type { Affix } from "./format-affix.ts";
import type { CiteLocator } from "../locators/locator-text.ts";
import type { Mark } from "./csl-marks.ts";
import type { Style } from "./style.ts";
import type { CslItem, Work } from "../works/work.ts";

/** What `format` is asked: a document’s citations, the works that they name, and a style. */
export interface FormatRequest {
  style: Style;
  /** A CSL locale (`locale.ts`); a style that asks for one of its own keeps it. Default `en-US`. */
  locale?: string;
  /** The work of a key, a former one too. Items whose key names none are left out. */
  work(key: string): Work | undefined;
  /** In the order of the document. */
  clusters: readonly Cluster[];
  /** Keys of works for the bibliography beside those cited. */
  nocite?: readonly string[];
  /** What names a work without a title; default its key in brackets. */
  nameless?(work: Work): string;
  /** Shorter forms of what works hold, for styles that ask for them; default none. */
  abbreviations?: Abbreviations;
  /** Told of each work that the processor throws for: no more than its title is printed. */
  onUnprintable?(work: Work): void;
}

/** One citation. */
export interface Cluster {
  id: string;
  items: readonly Cite[];
  /** The number of the note that it stands in, from 1; in note styles, default its place in the list. */
  noteIndex?: number;
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
  nameless(work: Work): string;
  /** In note styles, what the text says of a work’s author, by the processor’s ids. */
  authors: ReadonlyMap<string, (Mark | string)[]>;
}

/** An item of the request with its number in its cluster. */
export interface NumberedCite extends Cite {
  item: number;
}
