import type { CheckMessage } from "../../../notebook/check-message.ts";

/** Differences from the messages reported before. */
export interface MessageChanges {
  /** The new messages. */
  fresh: readonly CheckMessage[];
  /** How many errors and warnings there are now. */
  errors: number;
  warnings: number;
  /** Whether there are fewer of them than before, or none any more. */
  isMended: boolean;
}

/**
 * Compare the messages of each check with those of the previous one. A message that only moved to another line is
 * the same.
 */
export function messageChanges(): (messages: readonly CheckMessage[]) => MessageChanges {
  let told: ReadonlyMap<string, number> = new Map();
  let open = 0;
  return (messages) => {
    const left = new Map(told);
    const fresh = messages.filter((message) => {
      const count = left.get(nameOf(message)) ?? 0;
      left.set(nameOf(message), count - 1);
      return count <= 0;
    });
    const count = (severity: CheckMessage["severity"]): number =>
      messages.filter((one) => one.severity === severity).length;
    const [errors, warnings] = [count("error"), count("warning")];
    const isGone = [...left.values()].some((count) => count > 0);
    const isMended = errors + warnings < open && isGone;
    open = errors + warnings;
    told = countsOf(messages);
    return { fresh, errors, warnings, isMended };
  };
}

function nameOf({ file, ruleId, reason }: CheckMessage): string {
  return [file, ruleId, reason].join("\n");
}

function countsOf(messages: readonly CheckMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) {
    counts.set(nameOf(message), (counts.get(nameOf(message)) ?? 0) + 1);
  }
  return counts;
}
