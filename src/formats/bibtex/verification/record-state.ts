import type { Verification, Work } from "../../../works/work.ts";
import { claimsOf } from "./claims.ts";
import { hasCopy, hasPrimary } from "./evidence.ts";

/**
 * What was seen of a record: the publisher’s own text, a copy, or only a mention; for a disputed one, whether
 * somebody denies that the work exists.
 */
export type RecordState = Verification | "copy" | "denied";

/**
 * The states in lists and filters: “existence disputed” is shown only on the work itself, and counts as disputed.
 */
export type ListedState = Exclude<RecordState, "denied">;

export function listedState(work: Work): ListedState {
  const state = recordState(work);
  return state === "denied" ? "disputed" : state;
}

export function recordState(work: Work): RecordState {
  if (work.verification === "verified" && !hasPrimary(work)) return "copy";
  // A record that is not confirmed but was seen in full is more than “mentioned”.
  if (work.verification === "reported" && hasCopy(work)) return "copy";
  if (work.verification === "disputed" && claimsOf(work).denied.length > 0) {
    // The denial may concern something else: who painted it, or whether it is right.
    return work.fields.has("dispute") ? "disputed" : "denied";
  }
  return work.verification;
}

/** How many works are in each state. */
export function countStates(works: readonly Work[]): ReadonlyMap<ListedState, number> {
  const counts = new Map<ListedState, number>();
  for (const work of works) {
    const state = listedState(work);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** Whether readers must be warned wherever the work is named: it is disputed, or no record was found. */
export function isDoubtful({ verification }: Pick<Work, "verification">): boolean {
  return verification === "disputed" || verification === "not-located";
}
