import type { CslNode } from "../catalogue/csl-node.ts";
import type { CslItem } from "../works/work.ts";

/** The part of citeproc-js that is used here. */
export interface Processor {
  Engine: {
    new (system: object, style: CslNode | string, locale: string, force: boolean): Engine;
    prototype: Engine;
  };
  Registry: new (engine: Engine) => Registry;
  Disambiguation: new (engine: Engine) => object;
  Output: { Formats: Record<string, object> };
  XmlJSON: { prototype: XmlReader };
  /** Tells `processCitationCluster` that `updateItems` was called with all items. */
  ASSUME_ALL_ITEMS_REGISTERED: number;
  parseXml(xml: string): CslNode;
  /** Runs one token of a compiled style, and gives the number of the next. */
  tokenExec(this: ExecContext, token: RunningToken, item: CslItem, cite?: EngineCite): number;
  toLocaleLowerCase(this: CaseContext, text: string): string;
  toLocaleUpperCase(this: CaseContext, text: string): string;
  getSortCompare(this: CaseContext, locale: string): (a: string, b: string) => number;
  /** Takes particles out of a name, in place. */
  parseParticles(name: CslName): void;
  Stack: { prototype: { mystack: unknown[]; value(): unknown } };
  Blob: new (content: unknown, token?: BlobToken, level?: string) => TextBlob;
  NameOutput: { prototype: NameOutput };
  Util: { FlipFlopper: new (engine: Engine) => FlipFlopper };
}

/** Writes the names of an item. */
export interface NameOutput {
  _renderInstitutionName(
    variable: string,
    name: { literal?: string },
    slot: object,
    index: number,
  ): TextBlob;
  _joinAnd(names: TextBlob[]): TextBlob;
  _joinEllipsis(names: TextBlob[]): TextBlob;
  _joinEtAl(names: TextBlob[]): TextBlob;
}

/** The formatting of an element. */
export interface BlobToken {
  strings?: Record<string, string>;
  decorations?: string[][];
}

/** A stretch of output, or a list of them. */
export interface TextBlob {
  levelname: string | undefined;
  strings: Record<string, string>;
  decorations: string[][];
  blobs: unknown;
  alldecor: string[][][];
}

/** Finds quotation marks and tags in the text of a blob, and makes blobs of what they hold. */
export interface FlipFlopper {
  processTags(blob: { blobs: string }): void;
}

export interface ExecContext {
  tmp: { jump: { replace(value: string): void } };
}

export interface RunningToken {
  next: number;
  succeed: number;
  fail: number;
  test?(item: CslItem, cite?: EngineCite): boolean;
  /** Each may give the number of another token to go on with. */
  execs: ((
    this: RunningToken,
    state: ExecContext,
    item: CslItem,
    cite?: EngineCite,
  ) => number | undefined | void)[];
}

export interface CslName {
  family: string;
  given: string;
  suffix?: string;
  "dropping-particle"?: string;
}

/** What citeproc-js lower-cases in: an engine. */
export interface CaseContext {
  tmp: { lang_array: string[] };
}

export interface XmlReader {
  /** `found` is the list to add to; it calls itself for the children. */
  getNodesByName(tree: CslNode, name: string, nameAttribute?: string, found?: CslNode[]): CslNode[];
}

export interface Engine {
  opt: { development_extensions: Record<string, boolean> };
  citation: { tokens: EngineToken[] };
  output: EngineOutput;
  registry: Registry;
  disambiguate: object;
  tmp: { citation_pos: number; citation_note_index: number; citation_id: string };
  setOutputFormat(name: string): void;
  updateItems(ids: string[]): void;
  updateUncitedItems(ids: string[]): void;
  retrieveItem(id: string): CslItem;
  processCitationCluster(
    citation: EngineCitation,
    before: [id: string, note: number][],
    after: [id: string, note: number][],
    flag: number,
  ): unknown;
  /** Writes a citation whose items are sorted and have their positions. */
  process_CitationCluster(items: unknown[], citation: EngineCitation): string;
  makeBibliography(): false | EngineBibliography;
  /** A date of an item as the engine prints it. */
  dateParseArray(date: object): EngineDate;
  getTerm(name: string): string;
}

export interface EngineDate {
  year?: number | undefined;
  year_end?: number | undefined;
  literal?: string;
  circa?: unknown;
}

export interface Registry {
  /** The items that were retrieved, as the engine completed them. */
  refhash: Record<string, CslItem | undefined>;
  citationreg: { citationById: Record<string, EngineCitation> };
  /** The items that are written alike, by how they are written. */
  ambigcites: object;
  /** Writes what each item is sorted by in the list of works. */
  setsortkeys(): void;
}

export interface EngineToken {
  name: string;
  /** 0 starts an element, 1 ends it, 2 is both. */
  tokentype: number;
  decorations: string[][];
  execs: ((state: EngineState, item: CslItem, cite: EngineCite | undefined) => void)[];
}

export interface EngineState {
  tmp: { just_looking: boolean; area: string };
  output: EngineOutput;
}

export interface EngineOutput {
  current: { value(): Blob };
  /** Text, and numbers that may yet collapse into ranges. */
  string(state: EngineState, blobs: Blob[], blob?: Blob): (string | NumericBlob)[] | string;
}

export interface Blob {
  /** Ours: the number of the item that this blob is. */
  cite?: string;
  strings: { prefix: string; suffix: string };
}

export interface NumericBlob {
  decorations: string[][];
}

export interface EngineCite {
  id: string;
  locator?: string;
  label?: string;
  prefix?: string;
  suffix?: string;
  "suppress-author"?: boolean;
  "author-only"?: boolean;
  /** Ours: the item’s number in its cluster. */
  index?: string;
}

export interface EngineCitation {
  citationID: string;
  citationItems: EngineCite[];
  properties: {
    noteIndex: number;
    index?: number;
    mode?: string;
    infix?: string;
    unsorted?: boolean;
  };
  /** The engine’s: items and cites in the style’s order. */
  sortedItems?: unknown[];
}

export type EngineBibliography = [{ hangingindent?: number; entry_ids: string[][] }, string[]];
