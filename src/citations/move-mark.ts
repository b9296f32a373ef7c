import { meet } from "../csl/text/punctuation.ts";

/**
 * Move a punctuation mark from after a citation to the words before it, as superscript numbers require.
 *
 * @param inQuote
 *   Whether the language puts commas and full stops inside quotation marks.
 * @returns
 *   The words with the mark, which is not doubled.
 */
export function moveMark(words: string, mark: string, inQuote: boolean): string {
  const [closers = ""] = /["”’»“]*$/.exec(words) ?? [];
  const quoted = words.slice(0, words.length - closers.length);
  const last = quoted.slice(-1);
  if (closers === "") return meet(last, mark) === "first" ? words : words + mark;
  if (mark === "." && ".!?".includes(last)) return words;
  const goesIn = inQuote && ".,".includes(mark) && !".,;:".includes(last);
  return goesIn ? quoted + mark + closers : words + mark;
}
