import type { CslCite, Position } from "./print/context.ts";
import type { Writers } from "./run/engine-state.ts";
import type { CslItem } from "./values/item.ts";
import type { CslLocale } from "./style/style-tree.ts";
import type { Content } from "./rich-text.ts";

/** The words around a cluster that is part of a sentence. */
export interface Sentence {
  /** Whether the sentence begins with it. In the middle of one, “ibid.” is small. */
  begins: boolean;
  /** Whether it begins its paragraph too: then a prefix gets a capital. */
  opens?: boolean;
  /** Whether anything follows in the paragraph: then the style’s own last stop stays out. */
  goesOn: boolean;
  /**
   * The mark that follows, if one does. It is fitted to what is printed: no stop is doubled, and
   * where the language has it so it goes inside quotation marks.
   */
  after?: string;
}

/** Cites that stand together. */
export interface CslCluster {
  id: string;
  items: readonly CslCite[];
  /** The note that it stands in, from 1; 0 in the text. */
  noteIndex: number;
  /**
   * `composite`: the author apart from the rest, so that a sentence can name him; `author-beside`: the
   * author too, beside the whole, as notes have it; `author-only`: the authors alone.
   */
  mode?: "composite" | "author-beside" | "author-only";
  /** Where it stands; without it the cluster is printed as a whole of its own. */
  sentence?: Sentence;
  /** The order is the writer's: the style does not sort the cites. */
  unsorted?: boolean;
}

/** A document: what it cites, in its order. */
export interface CslRequest extends Writers {
  /** By id. An item that changes is a new object: one that is the same is not read again. */
  items: ReadonlyMap<string, CslItem>;
  clusters: readonly CslCluster[];
  /** Ids of works that the bibliography lists though nothing cites them. */
  uncited?: readonly string[];
}

/** What is known of a cite that was printed. */
export interface CiteFacts {
  id: string;
  /** 0 first, 1 subsequent, 2 ibid, 3 ibid with another locator. */
  position: Position;
  nearNote: boolean;
  /** The note of the first cite of the work; 0 for the first one and for works cited in the text. */
  firstNote: number;
  /** Names, or what stands for them, were printed or, in a composite, set apart. */
  hasAuthor: boolean;
  /** Variables that were printed: `locator`, `title`, … */
  printed: ReadonlySet<string>;
  /** Nothing was printed of it, nor of its affixes. */
  isEmpty: boolean;
}

/** One cluster as the style writes it. */
export interface CslResultCluster {
  id: string;
  /**
   * The cites in the affixes of the layout: each is a mark `item` with its index in the cluster as
   * value. A range of numbers (`1–4`) has marks for its ends alone. Nothing where no cite prints
   * anything.
   */
  content: Content[];
  /** Of a composite: the names that the sentence takes. */
  author?: Content[];
  /** What remains to be printed of the mark that follows in the sentence. */
  after?: string;
  /** By the index in the cluster; undefined for ids without an item. */
  cites: (CiteFacts | undefined)[];
}

/** Something in a request that could not be done. */
export interface CslMessage {
  ruleId: "unknown-item";
  severity: "error";
  reason: string;
  /** The id that has no item, and the cluster that cites it; undefined of an uncited work. */
  id: string;
  cluster: string | undefined;
}

/** All that a run gives: clusters, and the list where the style has one. */
export interface CslResult {
  clusters: CslResultCluster[];
  /** Entries in their order; undefined where the style has no bibliography. */
  bibliography: CslResultEntry[] | undefined;
  hangingIndent: boolean;
  entrySpacing: number;
  lineSpacing: number;
  secondFieldAlign: "flush" | "margin" | undefined;
  messages: CslMessage[];
  /** How many cites and entries this run had to print anew. */
  printed: number;
}

/** One work of the list. */
export interface CslResultEntry {
  id: string;
  /** Nothing where the style prints nothing of the work. */
  content: Content[];
  /** Variables that were printed. */
  printed: ReadonlySet<string>;
}

/** What an engine is made with, beside its style. */
export interface EngineOptions {
  /** The language of the document; `en-US` where it is missing. */
  locale?: string;
  /** The document's language counts more than the style's own. */
  forceLocale?: boolean;
  /**
   * Mend what the style leaves open: marks and spaces that meet, or stand at a bracket or the beginning,
   * because what stood between them is not there (`, .`, `(, 2014`). CSL asks for them as they are.
   */
  tidy?: boolean;
  /** A locale by its tag (`de-DE`, `de`); undefined where there is none. Asked once for each tag. */
  loadLocale(tag: string): CslLocale | undefined;
}

/** A style made ready for documents. Keeps what it printed, for the next run. */
export interface CslEngine {
  /** The language that it writes in. */
  language: string;
  /** Whether commas and full stops go inside the quotation marks before them. */
  punctuationInQuote: boolean;
  /** Format a document. Never throws; what could not be done is in the messages. */
  run(request: CslRequest): CslResult;
}
