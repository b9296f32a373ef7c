import type { DatedClaim } from "../../notebook/dated-claims.ts";
import { claimHeads } from "../components/parts/dated-claims-list.tsx";
import { claimsId, figureAddress, workAddress } from "../addresses.ts";
import type { Words } from "../words/words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What each side says about figures and works, on pages that show the sides next to each other. */
export function claimEntries(claims: readonly DatedClaim[], words: Words): SearchEntry[] {
  const { parts, work } = words;
  const heads = claimHeads(words);
  return claims.map(({ about, side, by, date, words: said, source }) => {
    const when = date === undefined ? work.undated : parts.date(date);
    const page =
      "figure" in about ? figureAddress(source.id, about.figure) : workAddress(about.work);
    return {
      type: "claim",
      kind: heads[side],
      title: `${heads[side]}: ${by}${parts.place.comma}${when}`,
      text: parts.quoted(said),
      address: `${page}#${claimsId}`,
    };
  });
}
