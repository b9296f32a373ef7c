import type { Element, ElementContent, Properties } from "hast";
import { h } from "hastscript";
import { toString } from "mdast-util-to-string";
import type { BibliographyWords } from "./bibliography-words.ts";
import type { Citation } from "../citation/citation.ts";
import type { ResolvedCitation } from "./resolved-citations.ts";
import { aboutCitationId } from "./anchors.ts";

/** An editor’s note as text: a span’s title, or the reason for an inference. */
export function noteOf(
  { note, inferred }: Citation,
  { inferred: word }: BibliographyWords,
): string {
  return inferred === undefined ? (note ?? "") : [word, inferred].filter(Boolean).join(": ");
}

/**
 * The editor’s notes on spans, for the entry of each span’s first work: the span’s words and the note. The spans
 * themselves print only their words, and point here.
 */
export function editorNotes(
  key: string,
  citing: readonly ResolvedCitation[],
  words: BibliographyWords,
): ElementContent[] {
  return citing.flatMap(({ number, node, works }): ElementContent[] => {
    const note = noteOf(node, words);
    if (note === "" || works.find((work) => work !== undefined) !== key) return [];
    const id = aboutCitationId(number);
    const properties = { ...node.data?.hProperties, ariaDescribedBy: [id] };
    // The title says the same in documents without a bibliography.
    delete (properties as Properties)["title"];
    node.data = { ...node.data, hProperties: properties };
    return [{ type: "text", value: " " }, noteElement(id, toString(node), note)];
  });
}

function noteElement(id: string, cited: string, note: string): Element {
  return h("span", { id, className: ["editor-note"] }, h("q", cited), `: ${note}`);
}
