import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from "mdast";
import { cutTexts, textsAt, type TextOf } from "../cut-texts.ts";
import type { FootNote } from "./footnote-lines.ts";
import type { ReadingText } from "./reading-text.ts";

/** Turn the notes at the end of a tree, whose offsets are those of the reading text, into footnotes. */
export function markFootnotes(
  tree: Root,
  notes: readonly FootNote[],
  { moved, fromFile }: ReadingText,
  textOf: TextOf,
): void {
  for (const { label, words, references } of notes) {
    const places = words.flatMap((stretch) => moved.get(stretch) ?? []);
    const isInside = ({ position }: RootContent): boolean =>
      places.some(
        ({ start, end }) => start <= position!.start.offset! && position!.start.offset! < end,
      );
    const own = tree.children.filter(isInside);
    if (own.length === 0) continue;
    const definition: FootnoteDefinition = {
      type: "footnoteDefinition",
      identifier: label,
      label,
      children: own as FootnoteDefinition["children"],
      position: { start: own[0]!.position!.start, end: own.at(-1)!.position!.end },
    };
    tree.children = tree.children.filter((node) => !isInside(node));
    tree.children.push(structuredClone(definition));
    for (const { start, end } of references) {
      const texts = textsAt(tree, fromFile(start), fromFile(end));
      cutTexts(texts.slice(0, 1), textOf, (cut): FootnoteReference => ({
        type: "footnoteReference",
        identifier: label,
        label,
        position: cut[0]!.position!,
      }));
    }
  }
}
