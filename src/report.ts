import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { rules, type Rule, type RuleId } from "./rules.ts";

/**
 * Add a message to a file; its severity comes from the rule.
 *
 * @param reason
 *   What was found and what is expected: "Unexpected key `genocid`, expected `genocide`". Text between two
 *   backticks that is longer than a line is cut.
 * @param place
 *   Where it is; lines and columns from 1, offsets in UTF-16 units from 0. Missing for the file as a whole.
 * @param suggestions
 *   Possible replacements, likeliest first; they become the message’s `expected`.
 */
export function report(
  file: VFile,
  ruleId: RuleId,
  reason: string,
  place?: Position | Point,
  suggestions: readonly string[] = [],
): VFileMessage {
  const options = { ruleId, source: "apparatus", ...(place && { place }) };
  const message = withoutStack(() => file.message(shortened(reason), options));
  const rule: Rule = rules[ruleId];
  message.fatal =
    rule.severity === "error" ? true : rule.severity === "warning" ? false : undefined;
  message.expected = [...suggestions];
  return message;
}

/**
 * Messages are errors in form only: nobody reads their stack traces, which take time and keep objects in memory.
 */
function withoutStack<Made>(make: () => Made): Made {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const longest = 80;

/** A reason in which words in backticks are no longer than a line of a terminal. */
export function shortened(reason: string): string {
  if (reason.length <= longest) return reason;
  return reason.replace(/`([^`]*)`/g, (whole, words: string) =>
    words.length > longest
      ? `\`${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…\``
      : whole,
  );
}
