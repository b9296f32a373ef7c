import { isDoubtful, recordState } from "../formats/bibtex/verification/record-state.ts";
import { statesIn } from "../formats/bibtex/verification/state-words.ts";
import type { Work } from "../works/work.ts";

/**
 * What readers of a citation must know about its record; empty for most works. Languages without their own words
 * get English.
 */
export function doubtOf(work: Work, language: string): string | undefined {
  return isDoubtful(work) ? statesIn(language)[recordState(work)] : undefined;
}

/** A work whose title says that its record is disputed or was not found, so that every style prints it. */
export function statedWork(work: Work, language: string): Work {
  const doubt = doubtOf(work, language);
  const { title } = work.csl;
  if (doubt === undefined || !title) return work;
  const stated = `${title} <span class="nocase">[${doubt}]</span>`;
  return { ...work, csl: { ...work.csl, title: stated } };
}

/** What to call a work without a title: its key, with what must be known about it. */
export function nameByKey(work: Work, language: string): string {
  const doubt = doubtOf(work, language);
  return `[${work.key}${doubt === undefined ? "" : `, ${doubt}`}]`;
}
