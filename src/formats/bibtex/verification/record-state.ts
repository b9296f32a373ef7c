import type { Verification, Work } from "../../../works/work.ts";
import { claimsOf } from "./claims.ts";
import { hasPrimary } from "./evidence.ts";

/**
 * What was seen of a record: of a verified one whether its publisher’s own text or a copy, of a
 * disputed one whether somebody denies that the work exists.
 */
export type RecordState = Verification | "copy" | "denied";

/** Under which a list counts a work: that somebody denies it is told of the one work. */
export type ListedState = Exclude<RecordState, "denied">;

export function listedState(work: Work): ListedState {
  const state = recordState(work);
  return state === "denied" ? "disputed" : state;
}

export function recordState(work: Work): RecordState {
  if (work.verification === "verified" && !hasPrimary(work)) return "copy";
  if (work.verification === "disputed" && claimsOf(work).denied.length > 0) return "denied";
  return work.verification;
}

/** The states in the words that exports have, too: they say what was seen, and judge nothing. */
export const stateInEnglish = {
  verified: "text seen at its publisher",
  copy: "copy seen",
  reported: "mentioned elsewhere",
  disputed: "disputed",
  denied: "existence disputed",
  "not-located": "no record found",
  unverified: "not yet checked",
} as const satisfies Record<RecordState, string>;

/** Whether readers must be told wherever the work is named: it is disputed, or no record was found. */
export function isDoubtful({ verification }: Pick<Work, "verification">): boolean {
  return verification === "disputed" || verification === "not-located";
}
