import { claimsOf } from "../../library/claims.ts";
import type { Verification, Work } from "../../works/work.ts";

/** The state of a record as words tell it: of a disputed work somebody may deny that it exists. */
export type RecordState = Verification | "denied";

/** How a citation looks and reads, the strongest reservation first. */
export type CitationState = "inferred" | "disputed" | "not-located" | "cited";

export function recordState(work: Work): RecordState {
  const isDenied = work.verification === "disputed" && claimsOf(work).denied.length > 0;
  return isDenied ? "denied" : work.verification;
}
