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
import { unprintedFactsOf, type UnprintedFacts } from "./unprinted-facts.ts";

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

/**
 * Format a document’s citations and its bibliography.
 *
 * Linear in the number of citations; a style and locale are compiled once. In a collapsed range such as `[1–3]`, an
 * item that is not printed has no part, so nothing links to it.
 */
export function format(request: FormatRequest): Formatted {
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
    const known = cluster.items.flatMap((cite, item) => {
      const id = idOf(cite.key);
      if (id === undefined) return [];
      return [{ csl: cslCite(id, cite, style, locale, elements), cite: { ...cite, item } }];
    });
    const cites: readonly NumberedCite[] = known.map(({ cite }) => cite);
    return { cites, csl: cslCluster(cluster, index, known, style) };
  });
  const uncited = nocite.flatMap((key) => idOf(key) ?? []);

  const { write } = kept;
  const job: Job = { request, engine, items, works, elements, write, nameless };
  const asked = prepared.flatMap(({ csl }) => (csl.items.length > 0 ? [csl] : []));
  const written = engine.run({ items, clusters: asked, uncited, ...write });
  let next = 0;
  return {
    kind: style.kind,
    clusters: prepared.map(({ csl, cites }, index): FormattedCluster => {
      const id = clusters[index]?.id ?? csl.id;
      const result = csl.items.length > 0 ? written.clusters[next++] : undefined;
      return result ? formatCluster(job, id, csl, cites, result) : { id, parts: [], unprinted: [] };
    }),
    bibliography: formatBibliography(
      { ...job, doubt: (work) => doubtOf(work, engine.language) },
      written.bibliography,
    ),
    unprinted: unprintedFactsOf(works, style, written),
    hangingIndent: written.hangingIndent,
    punctuationInQuote: engine.punctuationInQuote,
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
