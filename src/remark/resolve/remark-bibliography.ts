import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import type { Entry } from "../../citations/format.ts";
import { slug as slugOf } from "../../works/slug.ts";
import type { BibliographyPlace } from "../bibliography-place/bibliography-place.ts";
import { bibliographyWords, type BibliographyWords } from "./bibliography-words.ts";
import { editorNotes } from "./editor-notes.ts";
import { openPlaces } from "../bibliography-place/open-places.ts";
import type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";
import { citationId, entryIdOf } from "./anchors.ts";

/** How `remarkBibliography` writes the list of works. */
export interface BibliographyOptions {
  /** A site’s function for the addresses of works: an entry is `#ref-<slug>`. Default ours. */
  slug?(key: string): string;
  /** The heading of the list; none without. */
  title?: string;
  /** Whether addresses in entries are links; default `true`. */
  links?: boolean;
  /** The language of the words around entries; default English. */
  locale?: string;
}

/** The list of works in the tree; all of it is HTML (`data`). */
export interface Bibliography {
  type: "bibliography";
  children: [];
  data: { hName: "section"; hProperties: Record<string, unknown>; hChildren: ElementContent[] };
}

/**
 * Add the list of works that the citations name, as `remarkResolveCitations` left it: in the first
 * `bibliographyPlace`, after what stands there, or else at the end. Nothing where nothing is cited.
 */
export default function remarkBibliography(options: BibliographyOptions = {}) {
  return function (tree: Root, file: VFile): void {
    const resolved = file.data.citations;
    const list = (place?: BibliographyPlace): RootContent[] =>
      resolved && resolved.bibliography.length > 0
        ? [listOf(resolved, options, place) as unknown as RootContent]
        : [];
    if (!openPlaces(tree, list)) tree.children.push(...list());
  };
}

function listOf(
  resolved: ResolvedCitations,
  options: BibliographyOptions,
  place?: BibliographyPlace,
): Bibliography {
  const words = bibliographyWords(options.locale);
  const citing = citationsByKey(resolved);
  const items = resolved.bibliography.map((entry, index) =>
    entryItem(entry, index, citing.get(entry.key) ?? [], resolved, options, words),
  );
  const heading = options.title ? [h("h2", { id: "refs-title" }, options.title)] : [];
  return {
    type: "bibliography",
    children: [],
    data: {
      hName: "section",
      hProperties: {
        id: "refs",
        role: "doc-bibliography",
        className: [
          "references",
          `references-${resolved.kind}`,
          ...(resolved.hangingIndent ? ["references-hanging"] : []),
          ...(place?.classes ?? []),
        ],
        ...(options.title ? { ariaLabelledBy: "refs-title" } : { ariaLabel: words.references }),
      },
      hChildren: [...heading, h("ol", items)],
    },
  };
}

/** The citations of each work, in order, each once. */
function citationsByKey({ citations }: ResolvedCitations): Map<string, ResolvedCitation[]> {
  const byKey = new Map<string, ResolvedCitation[]>();
  for (const citation of citations) {
    for (const key of new Set(citation.works)) {
      if (key === undefined) continue;
      const known = byKey.get(key);
      if (known) known.push(citation);
      else byKey.set(key, [citation]);
    }
  }
  return byKey;
}

function entryItem(
  { key, label, parts }: Entry,
  index: number,
  citing: readonly ResolvedCitation[],
  { bibliography }: ResolvedCitations,
  { slug = slugOf, links = true }: BibliographyOptions,
  words: BibliographyWords,
): Element {
  const children: ElementContent[] = [];
  // The list has its own numbers: a label that only repeats them is left to it.
  if (label && label.replace(/\D/g, "") !== String(index + 1)) {
    children.push(h("span", { className: ["csl-label"] }, label), { type: "text", value: " " });
  }
  const written = parts.flatMap(({ content }) => structuredClone(content));
  children.push(...(links ? written : written.flatMap(withoutLink)));
  children.push(...citedTogether(key, citing, bibliography, slug, words));
  children.push(...editorNotes(key, citing, words));
  for (const { number } of citing) {
    children.push(
      { type: "text", value: " " },
      h(
        "a",
        { href: `#${citationId(number)}`, role: "doc-backlink", ariaLabel: words.back(number) },
        "↩",
      ),
    );
  }
  return h("li", { id: entryIdOf(slug(key)) }, children);
}

/** What a link holds, in its place. */
function withoutLink(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap(withoutLink);
  return node.tagName === "a" ? children : [{ ...node, children }];
}

/** A span is one link, to the first of its works: each of them names the others. */
function citedTogether(
  key: string,
  citing: readonly ResolvedCitation[],
  bibliography: readonly Entry[],
  slug: (key: string) => string,
  words: BibliographyWords,
): ElementContent[] {
  const spans = citing.filter(({ node }) => node.form === "span");
  const others = new Set(spans.flatMap(({ works }) => works.filter((other) => other !== key)));
  const entries = bibliography.filter((entry) => others.has(entry.key));
  if (entries.length === 0) return [];
  const links = entries.flatMap((entry, index): ElementContent[] => [
    { type: "text", value: index === 0 ? " " : "; " },
    h(
      "a",
      { href: `#${entryIdOf(slug(entry.key))}` },
      entry.parts.map(({ text }) => text).join(""),
    ),
  ]);
  return [
    { type: "text", value: " " },
    h("span", { className: ["cited-together"] }, `${words.citedWith}`, links),
  ];
}
