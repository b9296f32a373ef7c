import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { DocumentBlock } from "./blocks.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { SourceFrontMatter } from "./source-schema.ts";
import type { Source } from "./source.ts";
import { visible } from "./visible.ts";

/** Find the words of the document that the editor remarks on, each in one block; report what is wrong. */
export function findRemarks(
  file: VFile,
  blocks: readonly DocumentBlock[],
  { remarks }: SourceFrontMatter,
  placeOf: FrontMatter["placeOf"],
): Source["remarks"] {
  return remarks.flatMap(({ find, say }, index) => {
    const found = blocks.flatMap(({ number, shown }) =>
      shown.text
        .split(find)
        .slice(1)
        .map(() => number),
    );
    const [block] = found;
    if (block !== undefined && found.length === 1) return [{ find, say, block }];
    const reason = `Unexpected remark on \`${visible(find)}\`: ${found.length || "no"} such words in the document, expected them once`;
    report(file, "remark", reason, placeOf(["remarks", index, "find"]));
    return [];
  });
}
