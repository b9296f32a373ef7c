import { parseDocument } from "yaml";
import type { Proposal } from "./proposal.ts";

/**
 * Put what was accepted into the file of a source: into its front matter, whose comments stay, and as marks
 * around its words.
 *
 * @param toFile
 *   From an offset of the transcript to one of the file, in UTF-16 units.
 */
export function applyProposals(
  text: string,
  proposals: readonly Proposal[],
  toFile: (offset: number, edge: "start" | "end") => number,
): string {
  const [opening = "", yaml = ""] =
    /^(---[ \t]*\r?\n)([\s\S]*?\r?\n)(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.slice(1) ?? [];
  const document = parseDocument(yaml);
  const marks: { at: number; mark: string }[] = [];
  for (const { change } of proposals) {
    if (change.to === "front-matter")
      document.setIn(change.path, document.createNode(change.value));
    if (change.to !== "words") continue;
    marks.push({ at: toFile(change.at.start, "start"), mark: change.before });
    marks.push({ at: toFile(change.at.end, "end"), mark: change.after });
    if (change.declares)
      document.setIn(change.declares.path, document.createNode(change.declares.value));
  }
  const bodyStart = opening.length + yaml.length;
  let body = "";
  let from = bodyStart;
  for (const { at, mark } of marks.toSorted((a, b) => a.at - b.at)) {
    body += text.slice(from, at) + mark;
    from = at;
  }
  return opening + document.toString({ lineWidth: 0 }) + body + text.slice(from);
}
