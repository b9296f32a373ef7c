import type { Text } from "mdast";
import { moveMark } from "../../citations/move-mark.ts";
import type { CitationPlace } from "./walk-citations.ts";

/** How a document joins citations and the words around them. */
export interface MarkOptions {
  /** Whether superscript numbers come after the punctuation that follows the citation. */
  afterPunctuation: boolean;
  /** Whether the language puts commas and full stops inside quotation marks. */
  inQuote: boolean;
}

/** What one citation prints, as far as it changes the words around it. */
export interface JointOptions {
  /** What is left to print of the mark that follows; undefined if there is no mark. */
  rest: string | undefined;
  /** Whether it prints nothing. */
  isEmpty: boolean;
  /** Whether it begins with a superscript number, which follows the preceding word without a space. */
  isRaised: boolean;
  /** Whether the author comes between the words and the number. */
  isNamed: boolean;
}

/**
 * Fit the words around a citation to its formatted text: stops are not doubled, a superscript number has no space
 * before it, and punctuation precedes the number if asked.
 *
 * @returns
 *   Marks to print between the author, or the words, and the number.
 */
export function joinWords(
  { parent, node, around }: CitationPlace,
  { rest, isEmpty, isRaised, isNamed }: JointOptions,
  { afterPunctuation, inQuote }: MarkOptions,
): Text[] {
  const { before, after, sentence } = around;
  if (after && rest === "" && sentence.after !== undefined) after.value = after.value.slice(1);
  // A citation that prints nothing must not leave two spaces.
  if (isEmpty && before && (!after || /^[\s.,;:!?]/.test(after.value)))
    before.value = before.value.trimEnd();
  if (!isRaised) return [];
  if (before && !isNamed) before.value = before.value.trimEnd();

  const isBeside = after && (parent.children as unknown[]).includes(after);
  const isMovable = afterPunctuation && isBeside && !(isNamed && node.form !== "in-text");
  const marks = isMovable ? (/^[.,;:!?]+["'”’»)]*/.exec(after.value)?.[0] ?? "") : "";
  if (!after || marks === "") return [];
  after.value = after.value.slice(marks.length);
  if (!before || isNamed) return [{ type: "text", value: marks }];
  before.value = moveMark(before.value, marks.charAt(0), inQuote) + marks.slice(1);
  return [];
}
