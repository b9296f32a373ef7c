import type { VFile } from "vfile";
import { report } from "../../../report.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import type { SourceFrontMatter } from "../source-schema.ts";

/** Report a former id that another figure or chart has or had too: it would lead to only one of them. */
export function checkFormerIds(
  file: VFile,
  frontMatter: SourceFrontMatter,
  placeOf: FrontMatter["placeOf"],
): void {
  const taken = new Set([...Object.keys(frontMatter.figures), ...Object.keys(frontMatter.charts)]);
  for (const kind of ["figures", "charts"] as const) {
    const declared: Readonly<Record<string, { former?: readonly string[] }>> = frontMatter[kind];
    for (const [id, { former = [] }] of Object.entries(declared)) {
      for (const [index, old] of former.entries()) {
        if (taken.has(old)) {
          const reason = `Unexpected former id \`${old}\` of \`${id}\`, expected one that no other has`;
          report(file, "duplicate-figure", reason, placeOf([kind, id, "former", index]));
        }
        taken.add(old);
      }
    }
  }
}
