import type { FootnoteDefinition, FootnoteReference, Parents, PhrasingContent, Root } from "mdast";
import type { Citation } from "../citation/citation.ts";

export interface NoteNumberPlace {
  node: Citation;
  parent: Parents;
  /** Of the new footnote. */
  identifier: string;
  /** Whether the reference comes after punctuation that follows the citation. */
  afterPunctuation: boolean;
}

/**
 * Put a citation into a footnote of its own, as note styles have it. The reference loses the space
 * before it.
 *
 * @param before
 *   What stays in the text: the author whom the sentence names.
 */
export function moveToNote(
  tree: Root,
  { node, parent, identifier, afterPunctuation }: NoteNumberPlace,
  before: PhrasingContent[],
): void {
  const siblings = parent.children as PhrasingContent[];
  const index = siblings.indexOf(node);
  if (index < 0) return;
  const reference: FootnoteReference = {
    type: "footnoteReference",
    identifier,
    label: identifier,
    ...(node.position && { position: node.position }),
  };
  const punctuation = afterPunctuation ? takePunctuation(siblings[index + 1]) : [];
  siblings.splice(index, 1, ...before, ...punctuation, reference);
  if (before.length === 0) trimEnd(siblings[index - 1]);

  const definition: FootnoteDefinition = {
    type: "footnoteDefinition",
    identifier,
    label: identifier,
    children: [{ type: "paragraph", children: [node] }],
  };
  tree.children.push(definition);
}

function takePunctuation(next: PhrasingContent | undefined): PhrasingContent[] {
  if (next?.type !== "text") return [];
  const punctuation = /^[.,;:!?]+["'”’»)]*/.exec(next.value)?.[0] ?? "";
  next.value = next.value.slice(punctuation.length);
  return punctuation ? [{ type: "text", value: punctuation }] : [];
}

function trimEnd(previous: PhrasingContent | undefined): void {
  if (previous?.type === "text") previous.value = previous.value.trimEnd();
}
