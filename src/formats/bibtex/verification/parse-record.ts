import { alternatives } from "../../../alternatives.ts";
import { nearestNames } from "../../../nearest-names.ts";
import { splitList, unbrace } from "../split-list.ts";
import type { Verification, Work } from "../../../works/work.ts";

/** What the notebook’s own fields say about a record. */
export type RecordStatus = Pick<Work, "verification" | "evidence" | "unconfirmed" | "verifiedOn">;

const verifications: readonly string[] = [
  "verified",
  "reported",
  "disputed",
  "not-located",
  "unverified",
] satisfies Verification[];

/**
 * Read the fields `verification`, `evidence`, `verifiedon` and `unconfirmed`.
 *
 * Lists are separated by ` and ` outside braces; their items are taken as written, without a pair of braces around
 * an item, and are not TeX, so that an address keeps its `%` and `_`. An item of `unconfirmed` is the name of a
 * field, or `field:part`. In a list of `name=date` the part is a name (`execution:opened`), elsewhere words of the
 * value (`location:New York`).
 *
 * @returns
 *   `unverified` for a verification that is missing or unknown: the caller reports the latter.
 */
export function parseRecordStatus(fields: ReadonlyMap<string, string>): RecordStatus {
  const verification = fields.get("verification")?.trim() ?? "";
  const verifiedOn = fields.get("verifiedon")?.trim();
  return {
    verification: isVerification(verification) ? verification : "unverified",
    evidence: items(fields.get("evidence")),
    unconfirmed: items(fields.get("unconfirmed")).map((item) => {
      const colon = item.indexOf(":");
      return colon === -1 ? item : item.slice(0, colon + 1) + unbrace(item.slice(colon + 1));
    }),
    ...(verifiedOn && { verifiedOn }),
  };
}

export function isVerification(word: string): word is Verification {
  return verifications.includes(word);
}

/** The verifications that may have been meant by an unknown word, for a message. */
export function expectedVerification(word: string): string {
  return alternatives(nearestNames(word, verifications), alternatives(verifications));
}

function items(value = ""): string[] {
  return splitList(value).map(unbrace);
}
