/** Which of two marks to print where two pieces of text meet. */
export type Meeting = "both" | "first" | "second";

/**
 * What to print for two punctuation marks where one piece of text ends and another begins.
 *
 * @see
 *   The fixtures `punctuation_FullMonty…` of the public test suite, which cover all 36 pairs.
 */
export function meet(first: string, second: string): Meeting {
  if (first === second) return marks.includes(first) ? "first" : "both";
  return meetings.get(first + second) ?? "both";
}

const marks = ":.;!?,";

/** Only the pairs that do not print `both`. */
const meetings = new Map<string, Meeting>([
  [":.", "first"],
  [":!", "second"],
  [":?", "second"],
  [";:", "first"],
  [";.", "first"],
  [";!", "second"],
  [";?", "second"],
  ["!:", "first"],
  ["!.", "first"],
  ["?:", "first"],
  ["?.", "first"],
]);
