import type { ResolveOptions } from "./resolve-options.ts";
import type { Nodes, Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import { eachOfType } from "../each-of-type.ts";
import { eachNode } from "../../each-node.ts";
import type { Library } from "../../library/library.ts";
import { slug as slugOf } from "../../works/slug.ts";
import { pushTo } from "../../push-to.ts";
import { report } from "../../report.ts";
import type { Citation, CitationItem } from "../citation/citation.ts";
import { writtenAt } from "./citation-content.ts";
import { CrossReferences } from "./cross-references.ts";
import { formatPlaces, type PlaceJob } from "./format-places.ts";
import { reportMalformedGroups } from "./report-malformed-groups.ts";
import { writeDescriptions } from "./remark-captions.ts";
import { reportUnprinted, reportUnprintedFacts } from "./report-unprinted.ts";
import type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";
import { resolveCitation } from "./resolve-citation.ts";
import { walkCitations } from "./walk-citations.ts";
import { entryIdOf } from "./anchors.ts";

/** A document whose works are sorted and told apart, and its bibliography formatted; its citations are resolved later. */
export interface Resolving {
  /** Resolve all citations, in order, and report what the style does not print. */
  resolveAll(): ResolvedCitations;
  /**
   * Resolve no citation yet. Works for styles without notes, whose citations change only the block they are in.
   *
   * @returns
   *   What the bibliography needs: citations without their parts and, but for spans, their nodes.
   */
  resolveLater(): ResolvedCitations;
  /** Resolve the citations of a top-level block, and keep nothing of them. */
  resolveIn(block: RootContent): void;
  /** All blocks are resolved: report what the style prints nowhere. */
  end(): void;
}

/** Format a document’s works and prepare its citations. Cross references and names of nothing are found at once. */
export function beginResolving(tree: Root, file: VFile, options: ResolveOptions): Resolving {
  const { library, style, slug = slugOf, links = true } = options;
  const isNote = style.kind === "note";
  // As in Pandoc: note numbers come after stops, superscript numbers of works stay where they are written.
  const afterPunctuation = options.notesAfterPunctuation ?? isNote;
  reportMalformedGroups(tree, file);
  const references = new CrossReferences(String(file));
  keepHandles(tree, file, library, references);
  const makesNote = ({ form, items }: Citation): boolean =>
    isNote && form !== "span" && items.some(({ key }) => library.get(key));
  const places = walkCitations(tree, makesNote);
  const { jobs: prepared, formatted } = formatPlaces(places, options, file, references);
  /** A job that is done leaves its place empty. */
  const jobs: (PlaceJob | undefined)[] = prepared;
  references.report(file);
  const taken = noteIdentifiers(tree);
  const entries = new Set(formatted.bibliography.map(({ key }) => key));
  const addressOf = (key: string | undefined): string | undefined =>
    links && key !== undefined && entries.has(key) ? `#${entryIdOf(slug(key))}` : undefined;
  const firstItems = firstItemsOf(prepared);
  const { kind, bibliography, hangingIndent } = formatted;
  const unresolved = new Map<RootContent, number[]>();

  function resolveAt(index: number): ResolvedCitation {
    const job = jobs[index]!;
    const cluster = formatted.clusterAt(index);
    if (job.place.node.form !== "span") reportUnprinted(file, job, cluster.unprinted, style.name);
    return resolveCitation(tree, file, job, {
      cluster,
      number: index + 1,
      isNote,
      taken,
      addressOf,
      marks: { afterPunctuation, inQuote: formatted.punctuationInQuote },
      lang: options.lang ?? options.locale,
    });
  }

  function resolveIn(block: RootContent): void {
    for (const index of unresolved.get(block) ?? []) {
      resolveAt(index);
      jobs[index] = undefined;
    }
    unresolved.delete(block);
    writeDescriptions(block);
  }

  function end(): void {
    reportUnprintedFacts(file, firstItems, formatted.unprinted(), style.name);
  }

  return {
    resolveIn,
    end,
    resolveAll() {
      const citations = prepared.map((_, index) => resolveAt(index));
      end();
      writeDescriptions(tree);
      return { kind, citations, bibliography, hangingIndent };
    },
    resolveLater() {
      const citations = prepared.map(
        ({ place: { node, block, isHidden }, works }, index): ResolvedCitation => {
          // The bibliography adds to spans, which print nothing.
          if (node.form === "span") return resolveAt(index);
          pushTo(unresolved, block, index);
          const number = index + 1;
          const citation = { number, node: forgotten, position: undefined, works, parts: [] };
          return isHidden ? { ...citation, isHidden } : citation;
        },
      );
      // Their content takes their place in the tree.
      for (const block of unresolved.keys()) {
        if (block.type === "bibliographyPlace") resolveIn(block);
      }
      return { kind, citations, bibliography, hangingIndent };
    },
  };
}

/** Stands for the nodes of citations, which are written one by one and must not stay in memory until the end. */
const forgotten: Citation = { type: "citation", form: "bracketed", items: [], children: [] };

/** The item that first cites each work. */
function firstItemsOf(jobs: readonly PlaceJob[]): Map<string, CitationItem> {
  const first = new Map<string, CitationItem>();
  for (const { place, works } of jobs) {
    works.forEach((key, index) => {
      const item = place.node.items[index];
      if (key !== undefined && item && !first.has(key)) first.set(key, item);
    });
  }
  return first;
}

/** The identifiers of the document’s own footnotes. */
function noteIdentifiers(tree: Root): Set<string> {
  const identifiers = new Set<string>();
  eachNode<Nodes>(tree, (node) => {
    if (node.type === "footnoteDefinition" || node.type === "footnoteReference")
      identifiers.add(node.identifier);
  });
  return identifiers;
}

/** Turn each bare `@name` that names no work into text. */
function keepHandles(tree: Root, file: VFile, library: Library, references: CrossReferences): void {
  eachOfType(tree, "citation", function ({ form, items, position }, index, parent) {
    const [item] = items;
    if (form !== "in-text" || items.length !== 1 || !item || item.suffix.length > 0) return;
    if (library.has(item.key) || !parent || index === undefined) return;

    if (!references.take(item.key, item.keyPosition)) {
      const reason = `Unexpected \`@${item.key}\` that names no work, expected a key of the library`;
      report(file, "unknown-handle", reason, item.keyPosition, library.nearest(item.key));
    }
    const value = writtenAt(file, position, `@${item.key}`);
    parent.children[index] = { type: "text", value, ...(position && { position }) };
  });
}
