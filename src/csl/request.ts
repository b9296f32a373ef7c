import type { CslCite, Position } from "./print/context.ts";
import type { Writers } from "./run/engine-state.ts";
import type { CslItem } from "./values/item.ts";
import type { CslLocale } from "./style/style-tree.ts";
import type { Content } from "./rich-text.ts";

/** The words around a cluster that is part of a sentence. */
export interface Sentence {
  /** Whether the cluster begins the sentence. In mid-sentence, “ibid.” is lower case. */
  begins: boolean;
  /** Whether it also begins the paragraph: then a prefix is capitalized. */
  opens?: boolean;
  /** Whether the paragraph continues after it: then the style’s own final stop is left out. */
  goesOn: boolean;
  /**
   * The punctuation mark that follows, if any. It is fitted to the output: stops are not doubled, and the mark
   * moves inside quotation marks if the language asks for it.
   */
  after?: string;
}

/** Cites that are printed together. */
export interface CslCluster {
  id: string;
  items: readonly CslCite[];
  /** The number of the note that holds it, from 1; 0 in the text. */
  noteIndex: number;
  /**
   * `composite`: the author separately, so that a sentence can name them; `author-beside`: the author, and also the
   * whole citation, as in notes; `author-only`: the author alone.
   */
  mode?: "composite" | "author-beside" | "author-only";
  /** Where it is in the sentence; without this the cluster is formatted on its own. */
  sentence?: Sentence;
  /** Keep the writer’s order: the style does not sort the cites. */
  unsorted?: boolean;
}

/** A document: everything it cites, in order. */
export interface CslRequest extends Writers {
  /** By id. A changed item must be a new object; an unchanged object is not read again. */
  items: ReadonlyMap<string, CslItem>;
  clusters: readonly CslCluster[];
  /** Ids of works listed in the bibliography although nothing cites them. */
  uncited?: readonly string[];
}

/** What is known about a printed cite. */
export interface CiteFacts {
  id: string;
  /** 0 first, 1 subsequent, 2 ibid, 3 ibid with another locator. */
  position: Position;
  nearNote: boolean;
  /** The note of the work’s first cite; 0 for that cite itself and for works cited in the text. */
  firstNote: number;
  /** Names, or what replaces them, were printed, or set apart in a composite. */
  hasAuthor: boolean;
  /** The variables that were printed: `locator`, `title`, … */
  printed: ReadonlySet<string>;
  /** Neither the cite nor its affixes printed anything. */
  isEmpty: boolean;
}

/** One cluster as the style writes it. */
export interface CslResultCluster {
  id: string;
  /**
   * The cites inside the affixes of the layout: each is an `item` mark whose value is its index in the cluster. A
   * collapsed range (`1–4`) has marks only for its two ends. Empty if no cite prints anything.
   */
  content: Content[];
  /** For a composite: the names to use in the sentence. */
  author?: Content[];
  /** What is left to print of the mark that follows in the sentence. */
  after?: string;
  /** By index in the cluster; undefined for ids without an item. */
  cites: (CiteFacts | undefined)[];
}

/** A part of the request that could not be carried out. */
export interface CslMessage {
  ruleId: "unknown-item";
  severity: "error";
  reason: string;
  /** The id without an item, and the cluster that cites it; the latter is undefined for an uncited work. */
  id: string;
  cluster: string | undefined;
}

/** The result of a run: the clusters, and the bibliography if the style has one. */
export interface CslResult {
  clusters: CslResultCluster[];
  /** The entries in order; undefined if the style has no bibliography. */
  bibliography: CslResultEntry[] | undefined;
  hangingIndent: boolean;
  entrySpacing: number;
  lineSpacing: number;
  secondFieldAlign: "flush" | "margin" | undefined;
  messages: CslMessage[];
  /** How many cites and entries this run printed afresh. */
  printed: number;
}

/** A run that has printed its bibliography, and prints each cluster when it is asked for. */
export interface CslRun extends Omit<CslResult, "clusters" | "printed"> {
  /**
   * The cluster at an index of the request. It may be asked for until the engine begins another run; nothing is kept
   * of it.
   */
  clusterAt(index: number): CslResultCluster;
  /** How many cites and entries it has printed afresh so far. */
  printed(): number;
}

/** One work in the bibliography. */
export interface CslResultEntry {
  id: string;
  /** Empty if the style prints nothing for the work. */
  content: Content[];
  /** The variables that were printed. */
  printed: ReadonlySet<string>;
}

/** Options for an engine, besides its style. */
export interface EngineOptions {
  /** The document’s language; default `en-US`. */
  locale?: string;
  /** Give the document’s language priority over the style’s own. */
  forceLocale?: boolean;
  /**
   * Repair what a style leaves behind when something between two marks or spaces is missing, also next to a bracket
   * or at the start (`, .`, `(, 2014`). CSL itself asks to leave them.
   */
  tidy?: boolean;
  /** A locale by its tag (`de-DE`, `de`); undefined if there is none. Called once per tag. */
  loadLocale(tag: string): CslLocale | undefined;
}

/** A style prepared for documents. Keeps what it printed for the next run. */
export interface CslEngine {
  /** The language it writes in. */
  language: string;
  /** Whether commas and full stops go inside a preceding closing quotation mark. */
  punctuationInQuote: boolean;
  /** Format a document. Never throws: whatever could not be done is reported in the messages. */
  run(request: CslRequest): CslResult;
  /** The same for documents whose clusters would take too much memory at once. */
  begin(request: CslRequest): CslRun;
}
