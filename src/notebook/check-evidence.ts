import { alternatives } from "../alternatives.ts";
import { evidenceOf, evidenceParts } from "../formats/bibtex/verification/evidence.ts";
import type { Library } from "../library/library.ts";
import { reportEntry } from "../library/report-entry.ts";
import { nearestNames } from "../nearest-names.ts";

/**
 * Report what is missing in the evidence for the records of a library, each at the head of its entry.
 *
 * @param before
 *   `YYYY-MM-DD`: records last checked before this day should be checked again.
 */
export function checkEvidence(library: Library, before: string | undefined): void {
  for (const key of library.keys) checkWork(key, library, before);
}

/** The day that is a number of months before another, as `YYYY-MM-DD`; both in UTC. */
export function monthsBefore(months: number, today: Date): string {
  const day = new Date(today);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, last));
  return day.toISOString().slice(0, 10);
}

function checkWork(key: string, library: Library, before: string | undefined): void {
  const work = library.get(key);
  if (!work) return;
  const evidence = evidenceOf(work);
  for (const part of evidence.flatMap(({ unknown }) => unknown)) {
    const near = nearestNames(/^[a-z]+/.exec(part)?.[0] ?? "", evidenceParts);
    const expected = alternatives(near, alternatives(evidenceParts));
    const reason = `Unexpected \`${part}\` in the evidence for \`${key}\`, expected ${expected}`;
    reportEntry(library, key, "unknown-evidence", reason, near);
  }
  const { verifiedOn } = work;
  if (before !== undefined && work.verification !== "unverified" && (verifiedOn ?? "") < before) {
    const when = verifiedOn === undefined ? "on no day that is recorded" : `on ${verifiedOn}`;
    const reason = `The record of \`${key}\` was last looked at ${when}, expected a day from ${before} on`;
    reportEntry(library, key, "record-not-rechecked", reason);
  }
  const bare = evidence.filter(({ address, archived }) => address !== undefined && !archived);
  if (bare.length > 0) {
    const reason = `Missing archived copy in the evidence for \`${key}\`, expected \`archived=…\` with the address of one`;
    reportEntry(library, key, "evidence-without-archive", reason);
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
