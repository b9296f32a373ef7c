import { alternatives } from "../alternatives.ts";
import { evidenceOf, evidenceParts } from "../formats/bibtex/verification/evidence.ts";
import type { Library } from "../library/library.ts";
import { reportEntry } from "../library/report-entry.ts";
import { nearestNames } from "../nearest-names.ts";

/** What is wanting in the evidence for the records of a library, each told at the head of its entry. */
export function checkEvidence(library: Library): void {
  for (const key of library.keys) checkWork(key, library);
}

function checkWork(key: string, library: Library): void {
  const work = library.get(key);
  if (!work) return;
  const evidence = evidenceOf(work);
  for (const part of evidence.flatMap(({ unknown }) => unknown)) {
    const near = nearestNames(/^[a-z]+/.exec(part)?.[0] ?? "", evidenceParts);
    const expected = alternatives(near, alternatives(evidenceParts));
    const reason = `Unexpected \`${part}\` in the evidence for \`${key}\`, expected ${expected}`;
    reportEntry(library, key, "unknown-evidence", reason, near);
  }
  if (work.verification !== "verified") return;
  if (!evidence.some(({ isPrimary, whyCopy }) => isPrimary === true || whyCopy !== undefined)) {
    const reason = `Missing evidence for \`${key}\` marked \`primary\`, or \`copy=…\` with the reason why a copy is enough`;
    reportEntry(library, key, "evidence-copies-only", reason);
  }
  if (!evidence.some(({ words }) => words.length > 0)) {
    const reason = `Missing words in the evidence for \`${key}\`, expected \`words={…}\` with what confirms the record`;
    reportEntry(library, key, "evidence-without-words", reason);
  }
}
