import type { VFile } from "vfile";
import { beginFormat, type Formatting } from "../../citations/format.ts";
import type { Cite } from "../../citations/format-job.ts";
import type { Sentence } from "../../csl/request.ts";
import type { Citation, CitationItem } from "../citation/citation.ts";
import { slug as slugOf } from "../../works/slug.ts";
import { checkLocator } from "./check-locator.ts";
import { linkPart, resolvableCites, unresolvedCitation } from "./citation-content.ts";
import type { ResolveOptions } from "./resolve-options.ts";
import { reportUnknownKey } from "./report-unknown-key.ts";
import { spanData } from "./span-data.ts";
import type { CitationPlace } from "./walk-citations.ts";
import type { CrossReferences } from "./cross-references.ts";
import { citationId, entryIdOf } from "./anchors.ts";

/** A citation in its place, and its items that name works. */
export interface PlaceJob {
  place: CitationPlace;
  /** The key of each item’s work. */
  works: (string | undefined)[];
  cites: { cite: Cite; item: number }[];
}

/**
 * Format the citations of a document. Those nested in the words of others come first, deepest first, because their
 * text is part of what the others are formatted with. Each depth takes one more run, because numbers, short forms
 * and “ibid” depend on all citations.
 */
export function formatPlaces(
  all: readonly CitationPlace[],
  options: ResolveOptions,
  file: VFile,
  references: CrossReferences,
): { jobs: PlaceJob[]; formatted: Formatting } {
  const { slug = slugOf, links = true } = options;
  const worksOfAll = new Map(
    all.map((place) => [place.node, worksOf(place, options, file, references)]),
  );
  const places = printed(all, worksOfAll);
  const works = places.map(({ node }) => worksOfAll.get(node) ?? []);
  for (const { node, depth } of places) {
    if (depth > 0 && node.form !== "span")
      node.data = { ...node.data, hName: "span", hChildren: [] };
  }
  let depth = places.reduce((deepest, place) => Math.max(deepest, place.depth), 0);
  for (;;) {
    const jobs = places.map((place, index) => toJob(place, works[index] ?? [], file));
    const formatted = formatJobs(jobs, options);
    if (depth === 0) return { jobs, formatted };
    const entries = new Set(formatted.bibliography.map(({ key }) => key));
    jobs.forEach(({ place, works, cites }, index) => {
      if (place.depth !== depth) return;
      if (place.node.form === "span") {
        const first = works.find((key) => key !== undefined && entries.has(key));
        const address = links && first !== undefined ? `#${entryIdOf(slug(first))}` : undefined;
        const data = spanData(place.node, citationId(index + 1), address, works, options.locale);
        place.node.data = { ...place.node.data, ...data };
        return;
      }
      const { parts } = formatted.clusterAt(index);
      const hChildren = parts.flatMap((part) => {
        const key = part.item === undefined ? undefined : works[cites[part.item]?.item ?? 0];
        const isLink = links && key !== undefined && entries.has(key);
        return linkPart(part, isLink ? `#${entryIdOf(slug(key))}` : undefined);
      });
      if (cites.length === 0) hChildren.push(unresolvedCitation(place.node, file));
      const hProperties = { id: citationId(index + 1), className: ["citation"] };
      place.node.data = { ...place.node.data, hName: "span", hProperties, hChildren };
    });
    depth -= 1;
  }
}

/**
 * Without citations in words that are not printed: those around a key that names no work stay source text, those
 * around the keys of a span are left out.
 */
function printed(
  all: readonly CitationPlace[],
  works: ReadonlyMap<Citation, (string | undefined)[]>,
): readonly CitationPlace[] {
  const silent = new Set<CitationItem>();
  return all.filter(({ node, within }) => {
    const isLost = within !== undefined && silent.has(within);
    node.items.forEach((item, index) => {
      if (isLost || node.form === "span" || works.get(node)?.[index] === undefined)
        silent.add(item);
    });
    return !isLost;
  });
}

function worksOf(
  { node }: CitationPlace,
  { library }: ResolveOptions,
  file: VFile,
  references: CrossReferences,
): (string | undefined)[] {
  return node.items.map((item) => {
    const work = library.get(item.key);
    if (work) checkLocator(file, item, work);
    else if (library.has(item.key) || !references.take(item.key, item.keyPosition))
      reportUnknownKey(file, library, item);
    return work?.key;
  });
}

function toJob(place: CitationPlace, works: (string | undefined)[], file: VFile): PlaceJob {
  const resolved = works.map((key) => key !== undefined);
  return { place, works, cites: resolvableCites(place.node.items, resolved, file) };
}

function formatJobs(jobs: readonly PlaceJob[], options: ResolveOptions): Formatting {
  const { library, style, locale, nocite = [], nameless, abbreviations } = options;
  // A span prints nothing from the style; its works only take their numbers in order.
  const inOrder = style.kind === "numeric" || style.kind === "label";
  return beginFormat({
    style,
    ...(locale && { locale }),
    work: (key) => library.get(key),
    clusters: jobs.map(({ place, cites }, index) => ({
      id: String(index),
      items: place.node.form === "span" && !inOrder ? [] : cites.map(({ cite }) => cite),
      noteIndex: place.note ?? place.nextNote,
      isInNote: place.note !== undefined || place.depth > 0,
      sentence: sentenceOf(place, style.kind === "note"),
    })),
    nocite: [...jobs.flatMap(({ works }) => works.flatMap((key) => key ?? [])), ...nocite],
    ...(nameless && { nameless }),
    ...(abbreviations && { abbreviations }),
  });
}

/** A citation that becomes its own note is a sentence, unless the text names its author. */
function sentenceOf({ node, note, depth, around }: CitationPlace, isNote: boolean): Sentence {
  const isMoved = isNote && note === undefined && depth === 0;
  return isMoved && node.form !== "in-text"
    ? { begins: true, opens: true, goesOn: false }
    : around.sentence;
}
