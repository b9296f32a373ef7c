import type { FormatRequest, Cluster, Cite, Job, NumberedCite } from "./format-job.ts";
import { abbreviate } from "./abbreviations.ts";
import type { CslCite, CslCluster } from "./csl-processor.ts";
import { engineOf } from "./csl-engines.ts";
import { itemFor } from "./csl-item.ts";
import { formatBibliography, type Entry } from "./format-bibliography.ts";
import { formatCluster, type FormattedCluster } from "./format-cluster.ts";
import { affixText, type Affix } from "./format-affix.ts";
import { legalLocatorText, type CiteLocator } from "../locators/locator-text.ts";
import { withoutMarks, type Mark } from "./csl-marks.ts";
import { runSafely } from "./run-safely.ts";
import type { Style, StyleKind } from "./style.ts";
import type { CslItem, Work } from "../works/work.ts";

export type { Affix, CiteLocator, Entry, FormattedCluster };
export type { Part } from "./format-content.ts";

/** The citations of a document as its style writes them, and its list of works. */
export interface Formatted {
  kind: StyleKind;
  /** One for each cluster of the request, in its order; without parts where none of its keys names a work. */
  clusters: FormattedCluster[];
  /**
   * In the style’s order. Where the style has no list of works (`bluebook`), each work as it would be
   * cited first, in the order of citation: so that a link to a work always has somewhere to go.
   */
  bibliography: Entry[];
  hangingIndent: boolean;
}

/**
 * Format the citations of a document and its list of works.
 *
 * Linear in the number of citations; the first call for a style and locale compiles it (0.1 to 1 s).
 * In a collapsed range such as `[1–3]` what is not printed has no part, so nothing links to it.
 */
export function format(request: FormatRequest): Formatted {
  const { style, clusters, nocite = [], nameless = ({ key }) => `[${key}]` } = request;
  const ids = new Map<string, string>();
  const works = new Map<string, Work>();
  const items = new Map<string, CslItem>();
  function idOf(key: string): string | undefined {
    const work = request.work(key);
    if (!work) return undefined;
    const id = ids.get(work.key) ?? `w${ids.size}`;
    if (!ids.has(work.key)) {
      ids.set(work.key, id);
      works.set(id, work);
      const item = itemFor(work, id, nameless);
      style.fit?.(item);
      if (request.abbreviations) abbreviate(item, request.abbreviations);
      items.set(id, item);
    }
    return id;
  }

  const locale = style.locale ?? request.locale ?? "en-US";
  const prepared = clusters.map((cluster, index) => prepare(cluster, index, style, locale, idOf));
  const uncited = nocite.flatMap((key) => idOf(key) ?? []);
  const engine = engineOf(style, locale);
  const asked = prepared.flatMap(({ csl }) => (csl.items.length > 0 ? [csl] : []));
  const written = runSafely(engine, { items, clusters: asked, uncited }, (item) => {
    items.set(item.id, item);
    const work = works.get(item.id);
    if (work) request.onUnprintable?.(work);
  });

  const job: Job = { request, engine, items, works, nameless, authors: new Map() };
  if (style.kind === "note") job.authors = authorsInText(job, prepared);
  const cited = new Set<string>();
  let next = 0;
  return {
    kind: style.kind,
    clusters: prepared.map(({ csl, cites }) => {
      if (csl.items.length === 0) return { id: csl.id, parts: [] };
      const nodes = written.clusters[next++] ?? [];
      return formatCluster(job, csl, cites, nodes, cited);
    }),
    bibliography: formatBibliography(job, written.bibliography),
    hangingIndent: written.hangingIndent,
  };
}

/** What a message says of a work that the processor throws for. */
export function unprintableReason(key: string): string {
  return `Unexpected values of \`${key}\`, expected some that the style can print`;
}

function prepare(
  { items, noteIndex }: Cluster,
  index: number,
  style: Style,
  locale: string,
  idOf: (key: string) => string | undefined,
): { csl: CslCluster; cites: NumberedCite[] } {
  const known = items.flatMap((cite, item) => {
    const work = idOf(cite.key);
    return work === undefined ? [] : [{ work, cite: { ...cite, item } }];
  });
  const { kind } = style;
  const composite = kind !== "note" && known[0]?.cite.mode === "author-in-text";
  const csl = known.map(({ work, cite }) => cslCite(work, cite, style, locale));
  // “See also” is about what stands before it, and a sentence about its subject.
  const unsorted = composite || csl.slice(1).some(({ prefix }) => prefix !== "");
  return {
    csl: {
      id: `c${index}`,
      items: csl,
      ...(unsorted && csl.length > 1 && { unsorted }),
      noteIndex: kind === "note" ? (noteIndex ?? index + 1) : 0,
      ...(composite && { mode: "composite" }),
    },
    cites: known.map(({ cite }) => cite),
  };
}

function cslCite(
  id: string,
  { mode, prefix, suffix, locator }: Cite,
  { paragraph }: Style,
  locale: string,
): CslCite {
  const legal = locator && legalLocatorText(locator, locale);
  const own = locator?.label === "paragraph" ? paragraph?.(locator.value) : undefined;
  return {
    id,
    prefix: affixText(prefix, "prefix"),
    suffix: affixText(suffix, "suffix"),
    // A label without a term is printed as its value alone, which is then our words.
    ...(locator && {
      label: legal === undefined ? withoutMarks(locator.label) : "legal",
      locator: withoutMarks(legal ?? own ?? locator.value),
    }),
    ...(mode === "suppress-author" && { "suppress-author": true }),
  };
}

/** The authors that sentences name, in a note style. */
function authorsInText(
  { engine, items }: Job,
  prepared: readonly { csl: CslCluster; cites: readonly NumberedCite[] }[],
): ReadonlyMap<string, (Mark | string)[]> {
  const named = prepared.flatMap(({ csl, cites }) =>
    cites[0]?.mode === "author-in-text" ? (csl.items[0]?.id ?? []) : [],
  );
  const ids = [...new Set(named)];
  if (ids.length === 0) return new Map();
  // Styles write the label of an edition beside a name that stands alone.
  const plain = ids.flatMap((id) => {
    const item = items.get(id);
    return item ? [[id, { ...item, edition: undefined }] as const] : [];
  });
  const written = engine.run({
    items: new Map(plain),
    clusters: ids.map((id, index) => {
      return { id, items: [{ id }], noteIndex: index + 1, mode: "author-only" };
    }),
  });
  return new Map(ids.map((id, index) => [id, written.clusters[index] ?? []]));
}
