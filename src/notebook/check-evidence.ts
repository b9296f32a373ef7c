import type { VFile } from "vfile";
import { evidenceOf, evidenceParts } from "../formats/bibtex/verification/evidence.ts";
import type { Library } from "../library/library.ts";
import { nearestNames } from "../nearest-names.ts";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import type { Work } from "../works/work.ts";
import { headOf } from "./head-of.ts";

/** What is wanting in the evidence for the records of a library, each told at the head of its entry. */
export function checkEvidence(library: Library): void {
  for (const key of library.keys) {
    const work = library.get(key);
    const file = work && library.files.find(({ path }) => path === work.origin.file);
    if (file) checkWork(work, file, library);
  }
}

function checkWork(work: Work, file: VFile, library: Library): void {
  const evidence = evidenceOf(work);
  const tell = (rule: RuleId, reason: string, suggestions: readonly string[] = []): void => {
    report(file, rule, reason, headOf(work, library), suggestions);
  };
  for (const part of evidence.flatMap(({ unknown }) => unknown)) {
    const name = /^[a-z]+/.exec(part)?.[0] ?? "";
    const near = nearestNames(name, evidenceParts);
    const expected = (near.length > 0 ? near : evidenceParts)
      .map((one) => `\`${one}\``)
      .join(" or ");
    tell(
      "unknown-evidence",
      `Unexpected \`${part}\` in the evidence for \`${work.key}\`, expected ${expected}`,
      near,
    );
  }
  if (work.verification !== "verified") return;
  if (!evidence.some(({ isPrimary, whyCopy }) => isPrimary === true || whyCopy !== undefined)) {
    tell(
      "evidence-copies-only",
      `Missing evidence for \`${work.key}\` marked \`primary\`, or \`copy=…\` with the reason why a copy is enough`,
    );
  }
  if (!evidence.some(({ words }) => words.length > 0)) {
    tell(
      "evidence-without-words",
      `Missing words in the evidence for \`${work.key}\`, expected \`words={…}\` with what confirms the record`,
    );
  }
}
