import type { CslCite } from "../csl/print/context.ts";
import { legalLocatorText } from "../locators/locator-text.ts";
import { affixOut, type Elements } from "./format-affix.ts";
import type { Cite } from "./format-job.ts";
import type { Style } from "./style-of-csl.ts";

/** One cited work in the form the processor takes, its pinpoint in the style’s terms. */
export function cslCite(
  id: string,
  { mode, prefix, suffix, locator }: Cite,
  style: Style,
  locale: string,
  elements: Elements,
): CslCite {
  const legal = locator && legalLocatorText(locator, locale);
  const own = locator?.label === "paragraph" ? style.paragraph?.(locator.value) : undefined;
  const before = affixOut(prefix, "prefix", elements);
  const after = affixOut(suffix, "suffix", elements);
  return {
    id,
    ...(before !== undefined && { prefix: before }),
    ...(after !== undefined && { suffix: after }),
    // For a label without a term only the value is printed, so we put our own words there.
    ...(locator && {
      label: legal === undefined ? locator.label : "legal",
      locator: legal ?? own ?? locator.value,
      ...(style.legal && { hint: JSON.stringify(locator) }),
    }),
    ...(mode === "suppress-author" && { suppressAuthor: true }),
  };
}
