import type { CheckMessage } from "../notebook/check-message.ts";
import { printMessages } from "./messages/print-messages.ts";

/**
 * Print messages as they come, each once with the time; and say when errors and warnings are gone. A message
 * whose line alone has changed is the same.
 */
export function tellChanges(
  now: () => string = clock,
): (messages: readonly CheckMessage[]) => void {
  let told: ReadonlyMap<string, number> = new Map();
  let open = 0;
  return (messages) => {
    const left = new Map(told);
    const fresh = messages.filter((message) => {
      const count = left.get(nameOf(message)) ?? 0;
      left.set(nameOf(message), count - 1);
      return count <= 0;
    });
    printMessages(fresh, now());
    const before = open;
    open = messages.filter(({ severity }) => severity !== "info").length;
    const mended = [...left.values()].filter((count) => count > 0).length > 0 && open < before;
    if (open === 0 && before > 0) process.stderr.write(`${now()} All is well.\n`);
    else if (mended) process.stderr.write(`${now()} ${counted(messages)} left.\n`);
    told = countsOf(messages);
  };
}

/** The time of day: `12:03:45`. */
export function clock(): string {
  return new Date().toLocaleTimeString("en-GB");
}

function nameOf({ file, ruleId, reason }: CheckMessage): string {
  return [file, ruleId, reason].join("\n");
}

function countsOf(messages: readonly CheckMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages)
    counts.set(nameOf(message), (counts.get(nameOf(message)) ?? 0) + 1);
  return counts;
}

function counted(messages: readonly CheckMessage[]): string {
  return (["error", "warning"] as const)
    .map((severity) => {
      const count = messages.filter((one) => one.severity === severity).length;
      return count === 0 ? "" : `${count} ${severity}${count === 1 ? "" : "s"}`;
    })
    .filter(Boolean)
    .join(" and ");
}
