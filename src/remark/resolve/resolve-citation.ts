import type { Parents, PhrasingContent, Root } from "mdast";
import type { VFile } from "vfile";
import type { FormattedCluster } from "../../citations/format.ts";
import { isRaised } from "../../citations/format-content.ts";
import type { Citation } from "../citation/citation.ts";
import { citationId } from "./anchors.ts";
import { bibliographyWords } from "./bibliography-words.ts";
import { linkPart, unresolved, writtenAt } from "./citation-content.ts";
import { moveToNote } from "./citation-notes.ts";
import { noteOf } from "./editor-notes.ts";
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
  const result = { number, node, position: node.position, works };
  if (node.form === "span") {
    const address = addressOf(works.find((key) => key !== undefined));
    node.data = { ...node.data, ...spanData(node, id, address, works, lang) };
    return { ...result, parts: [] };
  }

  if (cites.length === 0) {
    const content = unresolved(
      writtenAt(file, node.position, node.items.map(({ key }) => `@${key}`).join("; ")),
    );
    node.data = { ...node.data, hName: "span", hProperties: { id }, hChildren: [content] };
    return { ...result, parts: [] };
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
  const resolved: ResolvedCitation = { number, node, position: node.position, works, parts };
  if (cluster.author) resolved.author = cluster.author;
  return resolved;
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

/** The title is for documents without a bibliography; otherwise the entry says it. */
function spanData(
  node: Citation,
  id: string,
  address: string | undefined,
  works: readonly (string | undefined)[],
  lang: string | undefined,
): NonNullable<Citation["data"]> {
  const { inferred } = node;
  const className = [
    "citation",
    ...(inferred === undefined ? [] : ["citation-inferred"]),
    ...(works.some((key) => key === undefined) ? ["citation-unresolved"] : []),
  ];
  const title = noteOf(node, bibliographyWords(lang));
  const properties = { id, className, ...(title && { title }) };
  return address === undefined
    ? { hName: "span", hProperties: properties }
    : { hName: "a", hProperties: { ...properties, href: address, role: "doc-biblioref" } };
}
