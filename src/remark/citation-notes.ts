import type { FootnoteDefinition, FootnoteReference, Parents, PhrasingContent, Root } from "mdast";
import type { Citation } from "./citation.ts";

/**
 * Put a citation into a footnote of its own, as note styles have it. The reference comes after
 * punctuation that follows the citation, and without the space before it.
 *
 * @param before
 *   What stays in the text: the author whom the sentence names.
 */
export function moveToNote(
  tree: Root,
  { node, parent, identifier }: { node: Citation; parent: Parents; identifier: string },
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
  siblings.splice(index, 1, ...before, ...takePunctuation(siblings[index + 1]), reference);
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
