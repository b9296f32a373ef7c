import type { Text } from "mdast";
import { moveMark } from "../../citations/move-mark.ts";
import type { CitationPlace } from "./walk-citations.ts";

/** How a citation meets the words around it. */
export interface JointOptions {
  /** What is left to print of the mark that follows; nothing where none does. */
  rest: string | undefined;
  /** Whether it prints nothing. */
  isEmpty: boolean;
  /** Whether it begins with a raised number, which stands close to the word before it. */
  isRaised: boolean;
  /** Whether the author stands between the words and the number. */
  isNamed: boolean;
  /** Whether raised numbers come after the punctuation that follows the citation. */
  afterPunctuation: boolean;
  /** Whether the language puts commas and full stops inside quotation marks. */
  inQuote: boolean;
}

/**
 * Fit the words around a citation to what it became: no stop is doubled, no space stands before a raised
 * number, and punctuation goes before the number where that is asked.
 *
 * @returns
 *   Marks to print between the author, or the words, and the number.
 */
export function joinWords({ parent, node, around }: CitationPlace, options: JointOptions): Text[] {
  const { before, after, sentence } = around;
  const { rest, isEmpty, isRaised, isNamed, afterPunctuation, inQuote } = options;
  if (after && rest === "" && sentence.after !== undefined) after.value = after.value.slice(1);
  // What prints nothing leaves no two spaces.
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
