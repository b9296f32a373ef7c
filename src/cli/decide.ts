import type { Proposal } from "../notebook/intake/proposal.ts";
import type { ProposalAnswer } from "../notebook/intake/proposals-file.ts";
import { withoutControls } from "./messages/print-messages.ts";

/**
 * Ask for each proposal whether it is accepted, in a terminal; elsewhere all wait.
 *
 * @param accept
 *   `all` or `none` decides without asking.
 */
export async function decide(
  proposals: readonly Proposal[],
  accept: string | undefined,
  answers: ReadonlyMap<string, ProposalAnswer>,
): Promise<Map<string, ProposalAnswer>> {
  const decided = new Map(answers);
  const open = proposals.filter(({ id }) => (decided.get(id) ?? "ask") === "ask");
  if (accept === "all") for (const { id } of open) decided.set(id, "yes");
  if (accept !== undefined || !process.stdin.isTTY || open.length === 0) return decided;
  const { isCancel, select } = await import("@clack/prompts");
  for (const [index, { id, kind, says, why }] of open.entries()) {
    if (decided.has(id) && decided.get(id) !== "ask") continue;
    const answer = await select({
      message: `${index + 1} of ${open.length}: ${withoutControls(says)}\n  (${withoutControls(why)})`,
      options: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
        { value: "ask", label: "Later" },
        { value: "kind", label: `Yes, and to every other ${kind}` },
        { value: "stop", label: "Leave the rest for later" },
      ],
    });
    if (isCancel(answer) || answer === "stop") break;
    if (answer === "kind") {
      for (const other of open.slice(index)) if (other.kind === kind) decided.set(other.id, "yes");
    } else decided.set(id, answer as ProposalAnswer);
  }
  return decided;
}
