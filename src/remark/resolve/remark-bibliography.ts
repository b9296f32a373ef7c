import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Root, RootContent } from "mdast";
import type { VFile } from "vfile";
export type { BibliographyOptions } from "./bibliography-options.ts";
import type { BibliographyPlace } from "../bibliography-place/bibliography-place.ts";
import type { BibliographyOptions } from "./bibliography-options.ts";
import { entryItem, looksOf } from "./bibliography-entry.ts";
import { bibliographyWords } from "./bibliography-words.ts";
import { listId } from "../bibliography-place/bibliography-place-attributes.ts";
import { entriesByList } from "./list-topics.ts";
import type { Entry } from "../../citations/format.ts";
import { openPlaces } from "../bibliography-place/open-places.ts";
import type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";

/**
 * Numbers and labels are the style’s own: the list has no marks of its own beside them. Without marks some
 * browsers would take it for no list, but for its role.
 */
const unnumbered = { role: "list", style: "list-style: none; padding: 0" };

/** The list of works in the tree; all of it is HTML (`data`). */
export interface Bibliography {
  type: "bibliography";
  children: [];
  data: { hName: "section"; hProperties: Record<string, unknown>; hChildren: ElementContent[] };
}

/**
 * Add the list of works that the citations name, as `remarkResolveCitations` left it: in the first
 * `bibliographyPlace`, after what stands there, or else at the end. Nothing where nothing is cited. Works of
 * a topic that has a place are listed there.
 */
export default function remarkBibliography(options: BibliographyOptions = {}) {
  return function (tree: Root, file: VFile): void {
    const resolved = file.data.citations;
    const lists = entriesByList(tree, file, resolved?.bibliography ?? [], options.topics);
    const list = (place?: BibliographyPlace): RootContent[] => {
      const entries = lists.get(place?.topic) ?? [];
      return resolved && entries.length > 0
        ? [listOf(entries, resolved, options, place) as unknown as RootContent]
        : [];
    };
    if (!openPlaces(tree, list).has(undefined)) tree.children.push(...list());
  };
}

function listOf(
  entries: readonly Entry[],
  resolved: ResolvedCitations,
  options: BibliographyOptions,
  place?: BibliographyPlace,
): Bibliography {
  const words = bibliographyWords(options.locale);
  const citing = citationsByKey(resolved);
  const inlineStyles = options.inlineStyles ?? true;
  const looks = inlineStyles ? looksOf(resolved) : {};
  const items = entries.map((entry) =>
    entryItem(entry, citing.get(entry.key) ?? [], resolved, options, words, looks),
  );
  const topic = place?.topic;
  const title = topic === undefined ? options.title : undefined;
  const label = topic === undefined ? words.references : `${words.references}: ${topic}`;
  const heading = title ? [h("h2", { id: "refs-title" }, title)] : [];
  return {
    type: "bibliography",
    children: [],
    data: {
      hName: "section",
      hProperties: {
        id: listId(topic),
        role: "doc-bibliography",
        className: [
          "references",
          `references-${resolved.kind}`,
          "csl-bib-body",
          ...(resolved.hangingIndent ? ["hanging-indent"] : []),
          ...(place?.classes ?? []),
        ],
        ...(title ? { ariaLabelledBy: "refs-title" } : { ariaLabel: label }),
      },
      hChildren: [...heading, h("ol", inlineStyles ? unnumbered : {}, items)],
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
