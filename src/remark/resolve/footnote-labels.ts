import type { Options } from "mdast-util-to-hast";
import { bibliographyWords } from "./bibliography-words.ts";

/** What footnotes and the ways back from them are called, for readers who do not see what they are. */
export function footnoteLabels(
  lang: string | undefined,
): Pick<Options, "footnoteLabel" | "footnoteBackLabel"> {
  const { footnotes, backToReference } = bibliographyWords(lang);
  return {
    footnoteLabel: footnotes,
    footnoteBackLabel: (index, again) => backToReference(referenceNumber(index, again)),
  };
}

/** The number of a reference to a footnote: `2`, and `2-3` for the third to the same. */
export function referenceNumber(index: number, again: number): string {
  return again > 1 ? `${index + 1}-${again}` : String(index + 1);
}
