import type { FootnoteDefinition, FootnoteReference, Parents, PhrasingContent, Root } from "mdast";
import type { Citation } from "../citation/citation.ts";

export interface NoteNumberPlace {
  node: Citation;
  parent: Parents;
  /** Identifies the new footnote. */
  identifier: string;
}

/**
 * Move a citation into its own footnote, as note styles require.
 *
 * @param before
 *   What stays in the text: the author named in the sentence.
 */
export function moveToNote(
  tree: Root,
  { node, parent, identifier }: NoteNumberPlace,
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
  siblings.splice(index, 1, ...before, reference);

  const definition: FootnoteDefinition = {
    type: "footnoteDefinition",
    identifier,
    label: identifier,
    children: [{ type: "paragraph", children: [node] }],
  };
  tree.children.push(definition);
}
