import type { CheckMessage } from "../../notebook/check-message.ts";
import type { RuleId } from "../../rules.ts";

/** How many keys are named, and up to how many messages stay separate. */
const [mostNamed, fewest] = [20, 3];

/** What one message may say about many works, by rule: `4 works are cited nowhere`. */
const folded: ReadonlyMap<string, string> = new Map<RuleId, string>([
  ["unused-work", "works are cited nowhere"],
  ["evidence-copies-only", "verified works rest on copies alone"],
  ["evidence-without-archive", "works have evidence without an archived copy"],
  ["record-not-rechecked", "records have not been checked for a long time"],
  ["untried-address", "addresses could not be tried, of"],
  ["evidence-without-words", "verified works have evidence without the words that confirm them"],
]);

/** Messages for people: infos of one rule about many works in a file are merged into one. */
export function foldWorks(messages: readonly CheckMessage[]): CheckMessage[] {
  const groups = new Map<string, CheckMessage[]>();
  for (const message of messages.filter(isFolded)) {
    const found = groups.get(groupOf(message));
    if (found) found.push(message);
    else groups.set(groupOf(message), [message]);
  }
  return messages.flatMap((message) => {
    const all = groups.get(groupOf(message)) ?? [];
    if (!isFolded(message) || all.length <= fewest) return [message];
    if (message !== all[0]) return [];
    const keys = all.map(({ reason }) => /`([^`]*)`/.exec(reason)?.[1] ?? "");
    const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : "";
    const named = keys.slice(0, mostNamed).join(", ");
    const reason = `${keys.length} ${folded.get(message.ruleId)}: ${named}${more}`;
    return [{ ...message, line: null, column: null, endLine: null, endColumn: null, reason }];
  });
}

function isFolded({ ruleId, severity }: CheckMessage): boolean {
  return folded.has(ruleId) && severity === "info";
}

function groupOf({ file, ruleId }: CheckMessage): string {
  return `${ruleId} ${file}`;
}
