import type { Parent, PhrasingContent, Root } from "mdast";
import type { VFile } from "vfile";
import { report } from "../../report.ts";
import { cutTexts, textsAt, type TextOf } from "./cut-texts.ts";
import type { ReadingText } from "./layout/reading-text.ts";
import type { Emendation } from "./source-schema.ts";
import { visible } from "./visible.ts";

/** A stretch of the document that the page reads differently from how it was received. */
export interface EmendationNode extends Parent {
  type: "emendation";
  emendation: Emendation;
  /** What the page reads. */
  children: PhrasingContent[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    emendation: EmendationNode;
  }
  interface RootContentMap {
    emendation: EmendationNode;
  }
}

/**
 * Mark the emended words in a tree whose offsets are those of the reading text. An emendation that splits a
 * paragraph is marked in each part; one that crosses markup is reported.
 */
export function markEmendations(
  tree: Root,
  file: VFile,
  { edits, text }: ReadingText,
  textOf: TextOf,
): void {
  for (const { emendation, readStart, readEnd, place } of edits) {
    if (!emendation || readStart === readEnd) continue;
    const texts = textsAt(tree, readStart, readEnd);
    let others = "";
    let at = readStart;
    for (const { from, to } of texts) {
      others += text.slice(at, from);
      at = to;
    }
    others += text.slice(at, readEnd);
    if (others.trim() !== "") {
      const reason = `Unexpected emendation of \`${visible(emendation.find)}\` across markup, expected words of one text`;
      report(file, "emendation", reason, place);
      continue;
    }
    cutTexts(texts, textOf, (children): EmendationNode => {
      const position = structuredClone(children[0]!.position!);
      return { type: "emendation", emendation, children, position };
    });
  }
}
