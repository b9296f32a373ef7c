import type { Parents, PhrasingContent, Root } from "mdast";
import type { VFile } from "vfile";
import type { FormattedCluster } from "../../citations/format.ts";
import { isRaised } from "../../citations/format-content.ts";
import type { Citation } from "../citation/citation.ts";
import { citationId } from "./anchors.ts";
import { linkPart, unresolvedCitation } from "./citation-content.ts";
import { moveToNote } from "./citation-notes.ts";
import { spanData } from "./span-data.ts";
import type { PlaceJob } from "./format-places.ts";
import { joinWords, type MarkOptions } from "./join-words.ts";
import type { ResolvedCitation } from "./resolved-citations.ts";

/** What one citation is resolved with. */
interface Resolution {
  cluster: FormattedCluster;
  number: number;
  isNote: boolean;
  /** Identifiers of the document’s existing footnotes. */
  taken: ReadonlySet<string>;
  marks: MarkOptions;
  lang: string | undefined;
  addressOf(key: string | undefined): string | undefined;
}

/** Give a citation its HTML (`data`), as a footnote in note styles, and fit the words around it. */
export function resolveCitation(
  tree: Root,
  file: VFile,
  { place, works, cites }: PlaceJob,
  resolution: Resolution,
): ResolvedCitation {
  const { node, parent } = place;
  const { cluster, number, isNote, taken, marks, addressOf, lang } = resolution;
  const id = citationId(number);
  const result: ResolvedCitation = { number, node, position: node.position, works, parts: [] };
  if (place.isHidden) result.isHidden = true;
  if (node.form === "span") {
    const address = addressOf(works.find((key) => key !== undefined));
    node.data = { ...node.data, ...spanData(node, id, address, works, lang) };
    return result;
  }

  if (cites.length === 0) {
    const content = unresolvedCitation(node, file);
    node.data = { ...node.data, hName: "span", hProperties: { id }, hChildren: [content] };
    return result;
  }

  const { parts } = cluster;
  const linked = parts.flatMap((part) => {
    const item = part.item === undefined ? undefined : cites[part.item]?.item;
    const isLinked = item !== undefined && !place.isInLink;
    return linkPart(part, isLinked ? addressOf(works[item]) : undefined);
  });
  const hChildren = [...linked];
  node.data = {
    ...node.data,
    hName: "span",
    hProperties: { id, className: ["citation"] },
    hChildren,
  };
  const isMoved = isNote && place.note === undefined && place.depth === 0;
  const isNamed = (cluster.author ?? []).some(({ text }) => text !== "");
  const joint = {
    rest: cluster.after,
    isEmpty: !isMoved && hChildren.length === 0,
    isRaised: isMoved || isRaised(parts),
    isNamed,
  };
  const between = joinWords(place, joint, marks);
  if (!isMoved) putBefore(node, parent, between);
  else {
    const author = (cluster.author ?? []).flatMap(({ content }) => content);
    const before: Citation[] =
      author.length > 0
        ? [
            {
              ...node,
              data: { hName: "span", hProperties: { className: ["citation"] }, hChildren: author },
            },
          ]
        : [];
    const identifier = freeIdentifier(id, taken);
    const words: PhrasingContent[] = [...before, ...between];
    moveToNote(tree, { node, parent, identifier }, words);
  }
  result.parts = parts;
  if (cluster.author) result.author = cluster.author;
  return result;
}

function putBefore(node: Citation, parent: Parents, words: readonly PhrasingContent[]): void {
  if (words.length === 0) return;
  const siblings = parent.children as PhrasingContent[];
  const index = siblings.indexOf(node);
  if (index >= 0) siblings.splice(index, 0, ...words);
}

function freeIdentifier(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeIdentifier(`${wanted}-note`, taken) : wanted;
}
