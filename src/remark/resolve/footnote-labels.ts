import type { Options } from "mdast-util-to-hast";
import { bibliographyWords } from "./bibliography-words.ts";

/** What footnotes and the ways back from them are called, for readers who do not see what they are. */
export function footnoteLabels(
  lang: string | undefined,
): Pick<Options, "footnoteLabel" | "footnoteBackLabel"> {
  const { footnotes, backToReference } = bibliographyWords(lang);
  return {
    footnoteLabel: footnotes,
    footnoteBackLabel: (index, again) =>
      backToReference(again > 1 ? `${index + 1}-${again}` : String(index + 1)),
  };
}
