import type { Readable, Writable } from "node:stream";
import type { Proposal } from "../notebook/intake/proposal.ts";
import type { ProposalAnswer } from "../notebook/intake/proposals-file.ts";
import { withoutControls } from "./messages/print-messages.ts";

/** Where to ask questions. */
export interface Terminal {
  input: Readable & { isTTY?: boolean };
  output: Writable;
}

/**
 * Ask in a terminal whether to accept each proposal. Without a terminal all proposals wait, as do those not reached
 * when the questions are interrupted.
 *
 * @param accept
 *   `all` or `none` decides without asking.
 */
export async function decide(
  proposals: readonly Proposal[],
  accept: string | undefined,
  answers: ReadonlyMap<string, ProposalAnswer>,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<Map<string, ProposalAnswer>> {
  const decided = new Map(answers);
  const open = proposals.filter(({ id }) => (decided.get(id) ?? "ask") === "ask");
  if (accept === "all") for (const { id } of open) decided.set(id, "yes");
  if (accept !== undefined || !input.isTTY || open.length === 0) return decided;
  const { isCancel, select } = await import("@clack/prompts");
  const ended = new AbortController();
  const end = (_: unknown, key?: { ctrl?: boolean; name?: string }): void => {
    if (!key || (key.ctrl && key.name === "d")) ended.abort();
  };
  input.on("keypress", end).on("end", end);
  for (const [index, { id, kind, says, why }] of open.entries()) {
    if (decided.has(id) && decided.get(id) !== "ask") continue;
    const answer = await select({
      message: `${index + 1} of ${open.length}: ${withoutControls(says)}\n  (${withoutControls(why)})`,
      options: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
        { value: "ask", label: "Later" },
        { value: "yes to all", label: `Yes, and to every other ${kind}` },
        { value: "no to all", label: `No, and to every other ${kind}` },
        { value: "stop", label: "Leave the rest for later" },
      ],
      input,
      output,
      signal: ended.signal,
    });
    if (isCancel(answer) || answer === "stop") break;
    const [given, ...toAll] = answer.split(" ");
    const meant = toAll.length > 0 ? open.slice(index).filter((one) => one.kind === kind) : [];
    for (const other of [{ id }, ...meant]) decided.set(other.id, given as ProposalAnswer);
  }
  input.off("keypress", end).off("end", end);
  return decided;
}
