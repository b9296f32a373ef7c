import { entryRun, printEntry, type PrintedEntry } from "./bibliography.ts";
import { printAuthor } from "./cite.ts";
import { printCluster } from "./cluster.ts";
import { compile } from "./compile.ts";
import { untold, type CslCite } from "./context.ts";
import { disambiguate } from "./disambiguate.ts";
import type { CiteJob, Ready, Write } from "./engine-state.ts";
import { finish, type FinishOptions } from "./finish.ts";
import { Item, type CslItem, type People } from "./item.ts";
import type { CslLocale } from "./locale.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import { findPlaces } from "./positions.ts";
import { calls } from "./read-style.ts";
import type { Content } from "./rich-text.ts";
import { createSorter, type Sorter } from "./sort.ts";
import type { CslStyle } from "./style-tree.ts";

/** Cites that stand together. */
export interface CslCluster {
  id: string;
  items: readonly CslCite[];
  /** The note that it stands in, from 1; 0 in the text. */
  noteIndex: number;
  /** `composite`: the author apart from the rest; `author-only`: the author alone. */
  mode?: "composite" | "author-only";
  /** The order is the writer's. */
  unsorted?: boolean;
}

export interface CslRequest {
  items: ReadonlyMap<string, CslItem>;
  /** In the order of the document. */
  clusters: readonly CslCluster[];
  /** Ids of works that the bibliography lists though nothing cites them. */
  uncited?: readonly string[];
  write?: Write;
}

export interface CiteFacts {
  id: string;
  position: 0 | 1 | 2 | 3;
  nearNote: boolean;
  firstNote: number;
  hasAuthor: boolean;
  printed: ReadonlySet<string>;
}

export interface CslResultCluster {
  id: string;
  content: Content[];
  author?: Content[];
  cites: CiteFacts[];
}

export interface CslResult {
  clusters: CslResultCluster[];
  bibliography: { id: string; content: Content[] }[] | undefined;
  hangingIndent: boolean;
  entrySpacing: number;
  lineSpacing: number;
  secondFieldAlign: "flush" | "margin" | undefined;
  messages: string[];
}

export interface EngineOptions {
  locale?: string;
  forceLocale?: boolean;
  loadLocale(tag: string): CslLocale | undefined;
}

export interface CslEngine {
  run(request: CslRequest): CslResult;
}

export function createEngine(style: CslStyle, options: EngineOptions): CslEngine {
  const { defaultLocale } = style.facts;
  const tag = (options.forceLocale && options.locale) || defaultLocale || options.locale || "en-US";
  const lookup = createLookup(style, tag, options.loadLocale);
  const layouts = [style.citation, ...(style.bibliography ? [style.bibliography] : [])].map(
    ({ layout }) => layout.children,
  );
  const isCalled = (variable: string) =>
    layouts.some((layout) => calls(layout, variable, style.macros, new Set()));
  const hasOwnSuffix = isCalled("year-suffix");
  const distinctions = {
    testsCondition: isCalled("disambiguate"),
    testsPosition: isCalled("position") || hasSubsequentNames(style),
  };
  const ready: Ready = {
    style,
    lookup,
    citation: compile(style, style.citation, lookup, hasOwnSuffix),
    bibliography: style.bibliography && compile(style, style.bibliography, lookup, hasOwnSuffix),
  };
  const citationSorter = createSorter(style, style.citation, "citation", lookup);
  const entrySorter =
    style.bibliography && createSorter(style, style.bibliography, "bibliography", lookup);
  const people: People = new Map();
  const prepared = new WeakMap<CslItem, Item>();
  let serial = 0;
  let finishOptions: FinishOptions | undefined;

  return { run };

  function itemOf(source: CslItem): Item {
    let item = prepared.get(source);
    if (!item) prepared.set(source, (item = new Item(source, serial++, people)));
    return item;
  }

  function run({ items, clusters, uncited = [], write }: CslRequest): CslResult {
    const messages: string[] = [];
    const byId = new Map<string, Item>();
    for (const id of [...clusters.flatMap(({ items }) => items.map(({ id }) => String(id))), ...uncited]) {
      if (byId.has(id)) continue;
      const source = items.get(id);
      if (source) byId.set(id, itemOf(source));
      else messages.push(`Unexpected id \`${id}\`, expected an item`);
    }
    const cited = [...byId.values()];
    const { entries, numbers } = number(cited, entrySorter);
    const numberOf = (item: Item) => numbers.get(item) ?? 0;

    const sorted = clusters.map((cluster) => {
      const cites = cluster.items
        .map((cite, index) => ({ cite, index, item: byId.get(String(cite.id)) }))
        .filter((entry): entry is Indexed => entry.item !== undefined);
      return cluster.unsorted || style.citation.sort.length === 0
        ? cites
        : sortCites(cites, citationSorter, numberOf);
    });
    const places = findPlaces(
      sorted.map((cites, index) => ({
        cites: cites.map(({ cite }) => cite),
        noteIndex: clusters[index]!.noteIndex,
      })),
      style.citation.options.nearNoteDistance,
    );
    const told = disambiguate(entries, ready, distinctions);

    const results = clusters.map((cluster, at): CslResultCluster => {
      const jobs = sorted[at]!.map(({ cite, index, item }, order): CiteJob => ({
        cite: cluster.mode === "author-only" ? { ...cite, authorOnly: true } : cite,
        item,
        index,
        place: places[at]![order]!,
        told: told.get(item) ?? untold,
        number: numberOf(item),
        note: cluster.noteIndex,
      }));
      const isComposite = cluster.mode === "composite";
      const { out, cites } = printCluster(jobs, ready, write, isComposite);
      const facts = cites
        .map(({ job, printed, names }) => ({
          index: job.index,
          id: job.item.id,
          position: job.place.position,
          nearNote: job.place.nearNote,
          firstNote: job.place.firstNote,
          hasAuthor: names !== undefined,
          printed,
        }))
        .sort((a, b) => a.index - b.index)
        .map(({ index: _index, ...rest }) => rest);
      const result: CslResultCluster = {
        id: cluster.id,
        content: out === undefined ? [] : finish([out], finishing()),
        cites: facts,
      };
      if (isComposite && jobs[0]) {
        const author = printAuthor(jobs[0], ready);
        result.author = author === undefined ? [] : finish([author], finishing());
      }
      return result;
    });

    const { facts } = style;
    return {
      clusters: results,
      bibliography: style.bibliography && bibliography(),
      hangingIndent: facts.hangingIndent,
      entrySpacing: facts.entrySpacing,
      lineSpacing: facts.lineSpacing,
      secondFieldAlign: facts.secondFieldAlign,
      messages,
    };

    function bibliography() {
      let before: PrintedEntry | undefined;
      return entries.map((item) => {
        const job = { item, told: told.get(item) ?? untold, number: numberOf(item) };
        const { entry, whole } = printEntry(job, ready, write, before);
        before = whole;
        const content = entry.children.length === 0 ? [] : finish([entryRun(entry, ready)], finishing());
        return { id: item.id, content };
      });
    }
  }

  function finishing(): FinishOptions {
    return (finishOptions ??= finishOptionsOf(lookup));
  }
}

/** Whether names are shortened otherwise in cites of works that were cited before. */
function hasSubsequentNames(style: CslStyle): boolean {
  const options = { ...style.nameOptions, ...style.citation.nameOptions };
  return options.etAlSubsequentMin !== undefined || options.etAlSubsequentUseFirst !== undefined;
}

interface Indexed {
  cite: CslCite;
  index: number;
  item: Item;
}

/** Entries in the order of the bibliography, and their numbers. */
function number(cited: Item[], sorter: Sorter | undefined) {
  const order = new Map(cited.map((item, index) => [item, index + 1]));
  const entries = sorter ? sorter.sort(cited, (item) => order.get(item) ?? 0) : cited;
  const numbers = new Map(entries.map((item, index) => [item, index + 1]));
  return { entries, numbers };
}

/** Sort cites between those with affixes, which keep their places. */
function sortCites(cites: Indexed[], sorter: Sorter, numberOf: (item: Item) => number): Indexed[] {
  return [...cites].sort((a, b) => sorter.compare(a.item, b.item, numberOf));
}

function finishOptionsOf(lookup: Lookup): FinishOptions {
  return {
    quotes: {
      open: lookup.term("open-quote") ?? "“",
      close: lookup.term("close-quote") ?? "”",
      innerOpen: lookup.term("open-inner-quote") ?? "‘",
      innerClose: lookup.term("close-inner-quote") ?? "’",
    },
    punctuationInQuote: lookup.punctuationInQuote,
  };
}
