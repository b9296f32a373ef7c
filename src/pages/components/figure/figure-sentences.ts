import type { ReportedFigure } from "../../../figures/reported-figure.ts";
import { textFragment } from "../../../figures/data/text-fragment.ts";

/**
 * The address of the words that state a figure, in its document: the place of the number, and for
 * browsers that know text fragments the words themselves. A link to it needs `rel="external"`, or
 * Framework would encode it once more.
 */
export function figureWords({ source, id, quote }: ReportedFigure): string {
  return `/sources/${source}#figure-${id}${textFragment(quote).slice(1)}`;
}
