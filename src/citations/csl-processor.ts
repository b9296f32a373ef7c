import { createRequire } from "node:module";
import { afterAuthor, itemEnd, itemStart, mark, readMarks, type Mark } from "./csl-marks.ts";
import type { CslNode } from "./csl-node.ts";
import { outputFormat } from "./csl-output-format.ts";
import { loadLocale } from "./locale.ts";
import type { CslItem } from "./work.ts";

/** One pointer at an item, in citeproc-js’s words. */
export interface CslCite {
  id: string;
  locator?: string;
  label?: string;
  prefix?: string;
  suffix?: string;
  "suppress-author"?: boolean;
  "author-only"?: boolean;
}

export interface CslCluster {
  id: string;
  items: CslCite[];
  /** Of the note that it stands in, from 1; 0 in the text. */
  noteIndex: number;
  /**
   * `composite` writes the author of the first item, the mark `afterAuthor`, and the rest: not in
   * note styles. `author-only` writes the author.
   */
  mode?: "composite" | "author-only";
}

export interface CslRequest {
  definition: CslNode | string;
  locale: string;
  items: ReadonlyMap<string, CslItem>;
  /** In the order of the document. */
  clusters: readonly CslCluster[];
  /** Items for the bibliography that no cluster points at. */
  uncited?: readonly string[];
  /** The style’s, where what was asked of it has been compiled before. */
  engine?: CslEngine;
}

export interface CslResult {
  /** In the order of the clusters; an item is a mark `item` whose value is its number in its cluster. */
  clusters: (Mark | string)[][];
  /** In the style’s order; none where the style has no bibliography. */
  bibliography: WrittenEntry[] | undefined;
  hangingIndent: boolean;
}

export interface WrittenEntry {
  id: string;
  content: (Mark | string)[];
}

/** A compiled style; its inside is the processor’s. */
export interface CslEngine {
  run(request: Omit<CslRequest, "definition" | "locale">): CslResult;
}

/** Compile a style for a locale: 0.1 to 1 second. */
export function compileStyle(
  definition: CslNode | string,
  locale: string,
  forceLocale = false,
): CslEngine {
  const CSL = processor();
  let items: ReadonlyMap<string, CslItem> = new Map();
  const engine = new CSL.Engine(
    {
      retrieveLocale: loadLocaleCopy,
      retrieveItem: (id: string) => structuredClone(items.get(id)),
    },
    structuredClone(definition),
    locale,
    forceLocale,
  );
  engine.opt.development_extensions["wrap_url_and_doi"] = true;
  engine.setOutputFormat("apparatus");
  markItems(engine);

  return {
    run(request) {
      items = request.items;
      // What an earlier run registered would change this one’s positions and disambiguation.
      engine.registry = new CSL.Registry(engine);
      engine.disambiguate = new CSL.Disambiguation(engine);
      return runEngine(engine, request);
    },
  };
}

/** Read a style’s XML. Throws for what is no XML. */
export function parseCsl(xml: string): CslNode {
  return processor().parseXml(xml.replace(/^\uFEFF/, ""));
}

function runEngine(
  engine: Engine,
  { clusters, uncited = [] }: Omit<CslRequest, "definition" | "locale">,
): CslResult {
  const citations = clusters.map(({ id, items, noteIndex, mode }) => ({
    citationID: id,
    citationItems: items.map((item, index) => ({ ...item, index: String(index) })),
    properties: { noteIndex, ...(mode && { mode, infix: afterAuthor }) },
  })) as EngineCitation[];
  const written = engine.rebuildProcessorState(citations, "apparatus", [...uncited]);
  const bibliography = engine.makeBibliography();
  return {
    clusters: written.map(([, , text]) => readMarks(text)),
    bibliography: bibliography ? readBibliography(bibliography) : undefined,
    hangingIndent: Boolean(bibliography && bibliography[0].hangingindent),
  };
}

/** An entry of which the style prints nothing is not among the texts, but keeps its place. */
function readBibliography([{ entry_ids }, texts]: EngineBibliography): WrittenEntry[] {
  const contents = new Map(
    texts.flatMap((text) =>
      readMarks(text).flatMap((entry) =>
        typeof entry === "string" ? [] : [[entry.value, entry.children] as const],
      ),
    ),
  );
  return entry_ids.flat().map((id) => ({ id, content: contents.get(id) ?? [] }));
}

/**
 * Have each item marked, and its prefix and suffix. The affixes are marked as decorations of their
 * tokens, for which the processor moves no punctuation; an item when its blob becomes text and
 * numbers, because a decoration on it would keep numbers and year suffixes from collapsing.
 */
function markItems(engine: Engine): void {
  const tokens = engine.citation.tokens;
  const start = tokens.findIndex(({ name, tokentype }) => name === "layout" && tokentype === 0);
  const end = tokens.findLastIndex(({ name, tokentype }) => name === "layout" && tokentype === 1);
  tokens[start]?.execs.push((state, _item, cite) => {
    if (cite?.index === undefined || state.tmp.just_looking || state.tmp.area !== "citation")
      return;
    state.output.current.value().cite = cite.index;
  });
  tokens[start + 1]?.decorations.push(["@citation", "prefix"]);
  tokens[end - 1]?.decorations.push(["@citation", "suffix"]);

  const { string } = engine.output;
  engine.output.string = function (state, blobs, blob) {
    if (!blob || blob.cite === undefined) return string.call(this, state, blobs, blob);
    const { cite, strings } = blob;
    // The layout’s own affixes, which its first and last item carry, are no part of the item.
    if (strings.prefix) strings.prefix += itemStart;
    if (strings.suffix) strings.suffix = itemEnd + strings.suffix;
    const written = string.call(this, state, blobs, blob);
    return Array.isArray(written) ? written.map((part) => markItem(part, cite)) : written;
  };
}

function markItem(part: string | NumericBlob, cite: string): string | NumericBlob {
  if (typeof part === "string") return mark("item", part, cite);
  part.decorations = [...part.decorations, ["@citation", "item", cite]];
  return part;
}

/** The processor changes what it is given. */
function loadLocaleCopy(tag: string): CslNode | string | undefined {
  return structuredClone(loadLocale(tag));
}

let loaded: Processor | undefined;

function processor(): Processor {
  if (!loaded) {
    loaded = createRequire(import.meta.url)("citeproc") as Processor;
    loaded.Output.Formats["apparatus"] = outputFormat;
  }
  return loaded;
}

/** The part of citeproc-js that is used here. */
interface Processor {
  Engine: new (system: object, style: CslNode | string, locale: string, force: boolean) => Engine;
  Registry: new (engine: Engine) => object;
  Disambiguation: new (engine: Engine) => object;
  Output: { Formats: Record<string, object> };
  parseXml(xml: string): CslNode;
}

interface Engine {
  opt: { development_extensions: Record<string, boolean> };
  citation: { tokens: EngineToken[] };
  output: EngineOutput;
  registry: object;
  disambiguate: object;
  setOutputFormat(name: string): void;
  rebuildProcessorState(
    citations: EngineCitation[],
    format: string,
    uncited: string[],
  ): [id: string, note: number, text: string][];
  makeBibliography(): false | EngineBibliography;
}

type EngineBibliography = [{ hangingindent?: number; entry_ids: string[][] }, string[]];

interface EngineToken {
  name: string;
  /** 0 starts an element, 1 ends it, 2 is both. */
  tokentype: number;
  decorations: string[][];
  execs: ((state: EngineState, item: CslItem, cite: EngineCite | undefined) => void)[];
}

interface EngineState {
  tmp: { just_looking: boolean; area: string };
  output: EngineOutput;
}

interface EngineOutput {
  current: { value(): Blob };
  /** Text, and numbers that may yet collapse into ranges. */
  string(state: EngineState, blobs: Blob[], blob?: Blob): (string | NumericBlob)[] | string;
}

interface Blob {
  /** Ours: the number of the item that this blob is. */
  cite?: string;
  strings: { prefix: string; suffix: string };
}

interface NumericBlob {
  decorations: string[][];
}

interface EngineCite extends CslCite {
  /** Ours: the item’s number in its cluster. */
  index?: string;
}

interface EngineCitation {
  citationID: string;
  citationItems: EngineCite[];
  properties: object;
}
