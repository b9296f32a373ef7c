import { claimsOf, type Claim, type Claims } from "../../../formats/bibtex/verification/claims.ts";
import type { DoubtfulWork, Statement } from "../../../formats/web/describe-claim.ts";
import { isDoubtful, recordState } from "../../../formats/bibtex/verification/record-state.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import type { Words } from "../../words/words.ts";
import { nameOf } from "./work-facts.ts";

/** A disputed or missing work for other programs; undefined for any other. */
export function doubtfulWork(
  work: Work,
  notebook: Notebook,
  words: Words,
): DoubtfulWork | undefined {
  if (!isDoubtful(work)) return undefined;
  const { asserted, denied, differing } = claimsOf(work);
  const statements = (list: readonly Claim[]): Statement[] =>
    list.map(({ by, ...claim }) => ({
      ...claim,
      ...(typeof by === "string" ? { by } : ofSource(by.source, notebook)),
    }));
  return {
    key: work.key,
    name: words.parts.withState(nameOf(work, notebook), words.parts.state[recordState(work)]),
    description: doubtSentence(work, words),
    asserted: statements(asserted),
    opposed: statements([...denied, ...differing]),
  };
}

/** How many assert and deny a disputed work, and whether it has a catalogue record. */
export function doubtSentence(work: Work, { work: words }: Words): string {
  if (work.verification === "not-located") return words.notLocated;
  const sides = words.sides(counts(claimsOf(work)));
  // A claim is in no catalogue, and a record has a title.
  const hasRecord = work.kind === "claim" || plainText(work.csl.title) !== undefined;
  return [sides, hasRecord ? "" : words.noRecordFound].filter(Boolean).join(" ");
}

function counts({ asserted, denied, differing }: Claims): Record<keyof Claims, number> {
  return { asserted: asserted.length, denied: denied.length, differing: differing.length };
}

function ofSource(id: string, { sources }: Notebook): Pick<Statement, "by" | "date"> {
  const { author, title, date } = sources.find((source) => source.id === id)?.frontMatter ?? {};
  return { by: author ?? title ?? id, ...(date !== undefined && { date }) };
}
