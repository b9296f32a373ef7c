import { processor } from "./citeproc.ts";
import type { EngineBibliography } from "./citeproc-types.ts";
import type { Engine } from "./citeproc-types.ts";
import { afterAuthor, readMarks, type Mark } from "./csl-marks.ts";
import { markItems } from "./csl-mark-items.ts";
import type { CslNode } from "../catalogue/csl-node.ts";
import { foldStyle } from "./fold-style.ts";
import { loadLocale } from "../catalogue/locale.ts";
import type { StyleFacts } from "./style-facts.ts";
import type { CslItem } from "../works/work.ts";
import { writeCitations } from "./write-citations.ts";

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
  /** Whether the items stay in the order in which they were written. */
  unsorted?: boolean;
}

export interface CslRequest {
  items: ReadonlyMap<string, CslItem>;
  /** In the order of the document. */
  clusters: readonly CslCluster[];
  /** Items for the bibliography that no cluster points at. */
  uncited?: readonly string[];
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
  run(request: CslRequest): CslResult;
}

export interface CompileOptions {
  /** Whether the locale is used though the style has one of its own. */
  forceLocale?: boolean;
  /** What is known of all items to come: the style is compiled without what it has for others. */
  facts?: StyleFacts;
}

/** Compile a style for a locale: 0.05 to 0.5 seconds. */
export function compileStyle(
  definition: CslNode | string,
  locale: string,
  { forceLocale = false, facts }: CompileOptions = {},
): CslEngine {
  const CSL = processor();
  let items: ReadonlyMap<string, CslItem> = new Map();
  const style = typeof definition === "string" ? parseCsl(definition) : definition;
  const engine = new CSL.Engine(
    {
      retrieveLocale: (tag: string) => structuredClone(loadLocale(tag)),
      retrieveItem: (id: string) => items.get(id),
    },
    // The processor changes what it is given.
    structuredClone(facts ? foldStyle(style, facts) : style),
    locale,
    forceLocale,
  );
  engine.opt.development_extensions["wrap_url_and_doi"] = true;
  engine.setOutputFormat("apparatus");
  markItems(engine);
  keepItems(engine);

  return {
    run(request) {
      items = request.items;
      // What an earlier run registered would change this one’s positions and disambiguation.
      engine.registry = new CSL.Registry(engine);
      // A title may be `constructor`, which every plain object has.
      engine.registry.ambigcites = Object.create(null) as object;
      engine.disambiguate = new CSL.Disambiguation(engine);
      // One item has no order.
      if (items.size === 1) engine.registry.setsortkeys = () => {};
      return runEngine(engine, request);
    },
  };
}

/** Read a style’s XML. Throws for what is no XML. */
export function parseCsl(xml: string): CslNode {
  return processor().parseXml(xml.replace(/^\uFEFF/, ""));
}

/** The processor copies and compares an item each time that it asks for it; ours do not change. */
function keepItems(engine: Engine): void {
  const { retrieveItem } = engine;
  engine.retrieveItem = function (id) {
    return this.registry.refhash[id] ?? retrieveItem.call(this, id);
  };
}

function runEngine(engine: Engine, { clusters, uncited = [] }: CslRequest): CslResult {
  const citations = clusters.map(({ id, items, noteIndex, mode, unsorted }) => ({
    citationID: id,
    citationItems: items.map((item, index) => ({ ...item, index: String(index) })),
    properties: {
      noteIndex,
      ...(mode && { mode, infix: afterAuthor }),
      ...(unsorted && { unsorted }),
    },
  }));
  const written = writeCitations(engine, citations, uncited);
  const bibliography = engine.makeBibliography();
  return {
    clusters: written.map(readMarks),
    bibliography: bibliography ? readBibliography(bibliography) : undefined,
    hangingIndent: Boolean(bibliography && bibliography[0].hangingindent),
  };
}

/**
 * An entry of which the style prints nothing is not among the texts, but keeps its place; in numeric
 * styles it is there without its id, as the processor’s message that it is empty.
 */
function readBibliography([{ entry_ids }, texts]: EngineBibliography): WrittenEntry[] {
  const ids = entry_ids.flat();
  const contents = new Map<string, (Mark | string)[]>();
  texts.forEach((text, index) => {
    const same = texts.length === ids.length ? ids[index] : undefined;
    for (const entry of readMarks(text)) {
      if (typeof entry !== "string") contents.set(entry.value || (same ?? ""), entry.children);
    }
  });
  return ids.map((id) => ({ id, content: contents.get(id) ?? [] }));
}
