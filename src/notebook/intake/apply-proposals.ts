import { readYaml } from "../../read-yaml.ts";
import type { TranscriptMap } from "../source/annotations.ts";
import { frontMatterIn } from "../source/read-front-matter.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Put the accepted proposals into the file of a source: into its front matter, whose comments are kept, and as
 * marks around its words.
 */
export function applyProposals(
  text: string,
  proposals: readonly Proposal[],
  map: TranscriptMap,
): string {
  const yaml = frontMatterIn(text);
  if (!yaml) return text;
  const { document } = readYaml(text.slice(yaml.start, yaml.end));
  const marks: { at: number; mark: string }[] = [];
  for (const { change } of proposals) {
    if (change.to === "front-matter")
      document.setIn(change.path, document.createNode(change.value));
    if (change.to !== "words") continue;
    marks.push({ at: map.edgeInFile(change.at.start, "start"), mark: change.before });
    marks.push({ at: map.edgeInFile(change.at.end, "end"), mark: change.after });
    if (change.declares)
      document.setIn(change.declares.path, document.createNode(change.declares.value));
  }
  let body = "";
  let from = yaml.end;
  for (const { at, mark } of marks.toSorted((a, b) => a.at - b.at)) {
    body += text.slice(from, at) + mark;
    from = at;
  }
  return text.slice(0, yaml.start) + document.toString({ lineWidth: 0 }) + body + text.slice(from);
}
