import type { VFile } from "vfile";
import type { Unprinted, UnprintedFacts } from "../../citations/format.ts";
import { legalStyles } from "../../citations/legal/legal-styles.ts";
import { report } from "../../report.ts";
import type { CitationItem } from "../citation/citation.ts";
import type { PlaceJob } from "./format-places.ts";
import { writtenAt } from "./citation-content.ts";

/** Report, where a legal work is first cited, the facts needed to find it that the style prints nowhere. */
export function reportUnprintedFacts(
  file: VFile,
  firstItems: ReadonlyMap<string, CitationItem>,
  unprinted: readonly UnprintedFacts[],
  style: string,
): void {
  for (const { key, facts } of unprinted) {
    const item = firstItems.get(key);
    if (!item) continue;
    const what = new Intl.ListFormat("en", { type: "disjunction" }).format(facts);
    const reason = `\`${style}\` prints no ${what} of \`${key}\`, which its record has; name it in the sentence, or choose a style with legal forms`;
    report(file, "fact-unprinted", reason, item.keyPosition, Object.keys(legalStyles));
  }
}

/** Report the parts of a citation that the style prints nowhere: nothing is lost silently. */
export function reportUnprinted(
  file: VFile,
  { place, cites }: PlaceJob,
  unprinted: readonly Unprinted[],
  style: string,
): void {
  for (const { item: at, what } of unprinted) {
    const item = place.node.items[cites[at]?.item ?? -1];
    if (!item) continue;
    const { locator } = item;
    if (what === "locator" && locator) {
      const reason = `\`${style}\` does not print the pinpoint \`${locator.value || locator.label}\` of \`${item.key}\`; name it in the sentence, or choose another style`;
      report(file, "locator-unprinted", reason, locator.position);
    } else {
      const written = writtenAt(file, item.position, `@${item.key}`);
      const reason = `\`${style}\` prints nothing of \`${written}\`; write it out, or choose another style`;
      report(file, "citation-unprinted", reason, item.position);
    }
  }
}
