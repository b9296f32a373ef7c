import { join } from "node:path";
import type { VFile } from "vfile";
import { Document, isMap, isScalar, isSeq } from "yaml";
import { readTextFile } from "../../decode-file.ts";
import { isThere } from "../../file-texts.ts";
import { isObject } from "../../is-object.ts";
import { readYaml } from "../../read-yaml.ts";
import { report } from "../../report.ts";
import type { Proposal } from "./proposal.ts";

/** The answer to a proposal; `ask` if there is none yet. */
export type ProposalAnswer = "yes" | "no" | "ask";

/** The file that holds the proposals for a source, relative to the notebook’s folder. */
export function proposalsPath(id: string): string {
  return `sources/${id}.proposals.yaml`;
}

/** The file of proposals, with the answers given. */
export function writeProposals(
  id: string,
  proposals: readonly Proposal[],
  answers: ReadonlyMap<string, ProposalAnswer>,
  told: readonly string[] = [],
): string {
  const list = proposals.map(({ id: name, says, why }) => ({
    id: name,
    says,
    why,
    accept: answers.get(name) ?? "ask",
  }));
  const document = new Document(list);
  document.commentBefore = ` Proposals for sources/${id}.md. Say yes or no after "accept", then run: apparatus annotate ${id}${told.map((one) => `\n ${one}`).join("")}`;
  return document.toString({ lineWidth: 0 });
}

/** The answers in a source’s file of proposals; none if there is no such file. */
export function readAnswers(
  root: string,
  id: string,
): { file?: VFile; answers: Map<string, ProposalAnswer> } {
  const path = proposalsPath(id);
  const answers = new Map<string, ProposalAnswer>();
  if (!isThere(join(root, path))) return { answers };
  const file = readTextFile(root, path);
  const { document, problems, plain } = readYaml(String(file));
  for (const { reason } of problems) report(file, "proposals", `Unexpected YAML: ${reason}`);
  const { value } = plain();
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) {
    if (!isObject(one) || typeof one["id"] !== "string") continue;
    const accept = one["accept"];
    answers.set(
      one["id"],
      accept === "yes" || accept === true
        ? "yes"
        : accept === "no" || accept === false
          ? "no"
          : "ask",
    );
  }
  const waiting = [...answers.values()].filter((answer) => answer !== "no").length;
  if (waiting > 0 && isSeq(document.contents)) {
    const [first] = document.contents.items;
    const offset = isMap(first) && isScalar(first.items[0]?.key) ? (first.range?.[0] ?? 0) : 0;
    const line = String(file).slice(0, offset).split("\n").length;
    const reason = `${waiting} ${waiting === 1 ? "proposal waits" : "proposals wait"} for an answer: say yes or no after each \`accept\`, then run \`apparatus annotate ${id}\``;
    report(file, "proposals", reason, { line, column: 1, offset });
  }
  return { file, answers };
}
