import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Root, RootContent } from "mdast";
import type { VFile } from "vfile";
export type { BibliographyOptions } from "./bibliography-options.ts";
import type { BibliographyPlace } from "../bibliography-place/bibliography-place.ts";
import type { BibliographyOptions } from "./bibliography-options.ts";
import { entryItem, looksOf } from "./bibliography-entry.ts";
import { citedTogether } from "./cited-together.ts";
import { bibliographyWords } from "./bibliography-words.ts";
import { editorNotes } from "./editor-notes.ts";
import { listId } from "../bibliography-place/bibliography-place-attributes.ts";
import { entriesByList } from "./list-topics.ts";
import type { Entry } from "../../citations/format.ts";
import { openPlaces } from "../bibliography-place/open-places.ts";
import type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";

/**
 * Numbers and labels come from the style, so the list has no markers of its own. Without markers, some browsers
 * would not treat it as a list, hence the role.
 */
const unnumbered = { role: "list", style: "list-style: none; padding: 0" };

/** The bibliography in the tree; all of it is HTML (`data`). */
export interface Bibliography {
  type: "bibliography";
  children: [];
  data: { hName: "section"; hProperties: Record<string, unknown>; hChildren: ElementContent[] };
}

/**
 * Add the bibliography of the citations that `remarkResolveCitations` resolved: in the first `bibliographyPlace`,
 * after its content, or else at the end; nothing if nothing is cited. If a topic has a place, its works are listed
 * there.
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
  const citingOf = ({ key }: Entry): ResolvedCitation[] => citing.get(key) ?? [];
  // They also mark the spans that they are about.
  const notes = new Map(
    entries.map((entry) => [entry, editorNotes(entry.key, citingOf(entry), words)]),
  );
  const togetherWith = citedTogether(resolved.bibliography);
  const items = (): ElementContent[] =>
    entries.map((entry) => {
      const cited = citingOf(entry);
      const together = togetherWith(entry.key, cited);
      return entryItem(entry, cited, notes.get(entry) ?? [], together, options, words, looks);
    });
  const topic = place?.topic;
  const title = topic === undefined ? options.title : undefined;
  const label = topic === undefined ? words.references : `${words.references}: ${topic}`;
  const heading = title ? [h("h2", { id: "refs-title" }, title)] : [];
  let children: ElementContent[] | undefined;
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
      // Made when it is written: the backlinks of 100,000 citations take as much memory as their text.
      get hChildren() {
        return (children ??= [...heading, h("ol", inlineStyles ? unnumbered : {}, items())]);
      },
      set hChildren(others) {
        children = others;
      },
    },
  };
}

/** The citations of each work, in order and without repetition. */
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
