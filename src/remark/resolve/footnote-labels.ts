import type { Options } from "mdast-util-to-hast";
import { bibliographyWords } from "./bibliography-words.ts";

/** The names of footnotes and their backlinks, for readers who cannot see what they are. */
export function footnoteLabels(
  lang: string | undefined,
): Pick<Options, "footnoteLabel" | "footnoteBackLabel"> {
  const { footnotes, backToReference } = bibliographyWords(lang);
  return {
    footnoteLabel: footnotes,
    footnoteBackLabel: (index, again) => backToReference(referenceNumber(index, again)),
  };
}

/** The number of a reference to a footnote: `2`, or `2-3` for the third reference to the same one. */
export function referenceNumber(index: number, again: number): string {
  return again > 1 ? `${index + 1}-${again}` : String(index + 1);
}
