/** Which of two marks are printed where two pieces of text meet. */
export type Meeting = "both" | "first" | "second";

/**
 * What becomes of two marks of punctuation where one piece of text ends and another begins.
 *
 * @see The fixtures `punctuation_FullMonty…` of the public test suite, which hold all 36.
 */
export function meet(first: string, second: string): Meeting {
  if (first === second) return marks.includes(first) ? "first" : "both";
  return meetings.get(first + second) ?? "both";
}

const marks = ":.;!?,";

/** Only what is not `both`. */
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
