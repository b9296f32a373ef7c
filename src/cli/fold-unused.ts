import type { CheckMessage } from "../notebook/check-notebook.ts";

/** So many keys are named, and so many messages stand alone. */
const [mostNamed, fewest] = [20, 3];

/** Messages for people: those of a file about works that nothing cites become one, where they are many. */
export function foldUnused(messages: readonly CheckMessage[]): CheckMessage[] {
  const unused = new Map<string, CheckMessage[]>();
  for (const message of messages.filter(isUnused)) {
    const found = unused.get(message.file);
    if (found) found.push(message);
    else unused.set(message.file, [message]);
  }
  return messages.flatMap((message) => {
    const all = unused.get(message.file) ?? [];
    if (!isUnused(message) || all.length <= fewest) return [message];
    if (message !== all[0]) return [];
    const keys = all.map(({ reason }) => /`([^`]*)`/.exec(reason)?.[1] ?? "");
    const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : "";
    const reason = `${keys.length} works are cited nowhere: ${keys.slice(0, mostNamed).join(", ")}${more}`;
    return [{ ...message, line: null, column: null, endLine: null, endColumn: null, reason }];
  });
}

function isUnused({ ruleId, severity }: CheckMessage): boolean {
  return ruleId === "unused-work" && severity === "info";
}
