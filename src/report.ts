import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { rules, type Rule, type RuleId } from "./rules.ts";

/**
 * Add a message to a file; severity comes from the rule.
 *
 * @param reason
 *   What is there and what should be: "Unexpected key `genocid`, expected `genocide`". What is longer
 *   than a line between two marks is cut.
 * @param place
 *   Where; lines and columns from 1, offsets in UTF-16 units from 0. Nothing for the file as a whole.
 * @param suggestions
 *   What may stand there instead, the likeliest first; becomes the message's `expected`.
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

/** Messages are errors in form alone: where one was made is read by nobody, takes time, and holds what was there. */
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

/** A reason whose words in backticks are no longer than a line of a terminal. */
export function shortened(reason: string): string {
  if (reason.length <= longest) return reason;
  return reason.replace(/`([^`]*)`/g, (whole, words: string) =>
    words.length > longest
      ? `\`${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…\``
      : whole,
  );
}
