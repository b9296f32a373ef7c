import type { CiteState, Write } from "../../csl/run/engine-state.ts";
import { findTag } from "../../csl/text/find-tag.ts";
import type { Out } from "../../csl/rich-text.ts";
import type { CiteLocator } from "../../locators/locator-text.ts";
import type { PrintedWork } from "../../works/work.ts";
import type { StyleKind } from "../style.ts";
import { treatyCitation, treatyPinpoint, type TreatyForm } from "./treaty-citation.ts";
import type { TreatyStyle } from "./treaty-styles.ts";

/**
 * Writes treaties where the style would, in a form of our own and at their places among the other works.
 * The hint of a cite is its locator, as JSON.
 */
export function writeTreaty(
  style: TreatyStyle,
  works: Pick<ReadonlyMap<string, PrintedWork>, "get">,
  kind: StyleKind,
): Write {
  return (state) => {
    const work = works.get(String(state.item.id));
    if (work?.kind !== "treaty" || !work.csl.title) return undefined;
    if (state.area === "bibliography") return treatyCitation(style, work, { form: "whole" });
    const hint = state.cite?.hint;
    const locator = hint === undefined ? undefined : (JSON.parse(hint) as CiteLocator);
    const ibid = ibidOf(state);
    if (ibid !== undefined) {
      // Stock styles leave out what kind of place a pinpoint is.
      const isOther = state.position === 3 && locator;
      return isOther ? { children: [ibid, ` ${treatyPinpoint(locator, style)}`] } : ibid;
    }
    return treatyCitation(style, work, { form: formOf(state, kind), ...(locator && { locator }) });
  };
}

/** The style’s own “ibid”, where it writes one. */
function ibidOf({ position, print }: CiteState): Out | undefined {
  if (position < 2) return undefined;
  for (const out of print()) {
    const found = findTag(out, "ibid");
    if (found) return found;
  }
  return undefined;
}

function formOf({ position, suppressAuthor }: CiteState, kind: StyleKind): TreatyForm {
  if (kind !== "note") return suppressAuthor ? "unnamed" : "first";
  return position > 0 ? "later" : "first";
}
