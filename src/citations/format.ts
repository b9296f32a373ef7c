import type { CslCite } from "../csl/print/context.ts";
import type { CslCluster } from "../csl/request.ts";
import type { CslItem, Work } from "../works/work.ts";
import { engineOf, localeOf } from "./csl-engines.ts";
import { cslCite } from "./csl-cite.ts";
import type { Elements } from "./format-affix.ts";
import { formatBibliography, type Entry } from "./format-bibliography.ts";
import { formatCluster, type FormattedCluster } from "./format-cluster.ts";
import { keptItemsOf } from "./kept-items.ts";
import type { Cite, Cluster, FormatRequest, Job, NumberedCite } from "./format-job.ts";
import { doubtOf, nameByKey, statedWork } from "./stated-work.ts";
import type { Style, StyleKind } from "./style.ts";
import { PrintedFacts, type UnprintedFacts } from "./unprinted-facts.ts";

export type { Affix } from "./format-affix.ts";
export type { Part } from "./format-content.ts";
export type { Entry, FormattedCluster };
export type { UnprintedFacts };
export type { Unprinted } from "./format-cluster.ts";

/** A document’s citations as its style writes them, and its bibliography. */
export interface Formatted {
  kind: StyleKind;
  /** One for each cluster of the request, in order; without parts if none of its keys is known. */
  clusters: FormattedCluster[];
  /**
   * In the style’s order. For a style without a bibliography (`bluebook`), each work as it would first be cited, in
   * citation order, so that every link to a work has a target.
   */
  bibliography: Entry[];
  /** For legal works: what readers need to find them and the style does not print. */
  unprinted: UnprintedFacts[];
  hangingIndent: boolean;
  /** Whether commas and full stops go inside a preceding closing quotation mark. */
  punctuationInQuote: boolean;
}

/** A document whose bibliography is formatted, and each cluster when it is asked for. */
export interface Formatting extends Omit<Formatted, "clusters" | "unprinted"> {
  /** The cluster at an index of the request; nothing is kept of it. */
  clusterAt(index: number): FormattedCluster;
  /** As in `Formatted`, once each cluster was asked for. */
  unprinted(): UnprintedFacts[];
}

/**
 * Format a document’s citations and its bibliography.
 *
 * Linear in the number of citations; a style and locale are compiled once. In a collapsed range such as `[1–3]`, an
 * item that is not printed has no part, so nothing links to it.
 */
export function format(request: FormatRequest): Formatted {
  const { clusterAt, unprinted, ...formatted } = beginFormat(request);
  const clusters = request.clusters.map((_, index) => clusterAt(index));
  return { ...formatted, clusters, unprinted: unprinted() };
}

/** The same for documents whose clusters would take too much memory at once. Ask before the style’s next document. */
export function beginFormat(request: FormatRequest): Formatting {
  const { style, clusters, nocite = [] } = request;
  const ids = new Map<string, string>();
  const works = new Map<string, Work>();
  const items = new Map<string, CslItem>();
  const locale = localeOf(style, request.locale);
  const engine = engineOf(style, locale);
  const { nameless = (work) => nameByKey(work, engine.language) } = request;
  const kept = keptItemsOf(engine, style);
  kept.turn();
  function idOf(key: string): string | undefined {
    const found = request.work(key);
    if (!found) return undefined;
    const known = ids.get(found.key);
    if (known !== undefined) return known;
    const work = statedWork(found, engine.language);
    const { id, item } = kept.take(work, nameless(work), request.abbreviations);
    ids.set(work.key, id);
    works.set(id, work);
    items.set(id, item);
    return id;
  }

  const elements: Elements = [];
  const prepared = clusters.map((cluster, index) => {
    const known = cluster.items.flatMap((cite) => {
      const id = idOf(cite.key);
      return id === undefined ? [] : [{ csl: cslCite(id, cite, style, locale, elements), cite }];
    });
    return cslCluster(cluster, index, known, style);
  });
  const uncited = nocite.flatMap((key) => idOf(key) ?? []);

  const { write } = kept;
  const job: Job = { request, engine, items, works, elements, write, nameless };
  const asked: CslCluster[] = [];
  const places = prepared.map((csl) => (csl.items.length > 0 ? asked.push(csl) - 1 : -1));
  const run = engine.begin({ items, clusters: asked, uncited, ...write });
  const facts = new PrintedFacts(works, style);
  facts.see(run.bibliography ?? []);
  return {
    kind: style.kind,
    bibliography: formatBibliography(
      { ...job, doubt: (work) => doubtOf(work, engine.language) },
      run.bibliography,
    ),
    hangingIndent: run.hangingIndent,
    punctuationInQuote: engine.punctuationInQuote,
    clusterAt(index) {
      const { id, items } = clusters[index]!;
      const place = places[index]!;
      const csl = asked[place];
      if (!csl) return { id, parts: [], unprinted: [] };
      const cites: NumberedCite[] = [];
      for (const [item, cite] of items.entries())
        if (request.work(cite.key)) cites.push({ cite, item });
      const result = run.clusterAt(place);
      facts.see(result.cites);
      return formatCluster(job, id, csl, cites, result);
    },
    unprinted: () => facts.missing(),
  };
}

function cslCluster(
  { noteIndex, sentence, isInNote }: Cluster,
  index: number,
  known: readonly { csl: CslCite; cite: Cite }[],
  { kind }: Style,
): CslCluster {
  const isNote = kind === "note";
  const isNamed = known[0]?.cite.mode === "author-in-text";
  const namesAuthor = isNamed && !(isNote && isInNote);
  // “See also” refers to what precedes it, and a sentence to its subject.
  const unsorted =
    (isNamed && !(isNote && namesAuthor)) ||
    known.slice(1).some(({ csl }) => csl.prefix !== undefined);
  return {
    id: `c${index}`,
    items: known.map(({ csl }, at) =>
      isNamed && at === 0 && !namesAuthor ? { ...csl, namesAuthor: true } : csl,
    ),
    ...(unsorted && known.length > 1 && { unsorted }),
    noteIndex: isNote ? (noteIndex ?? index + 1) : 0,
    ...(sentence && { sentence }),
    ...(namesAuthor && { mode: isNote ? "author-beside" : "composite" }),
  };
}
