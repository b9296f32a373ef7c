import { join } from "node:path";
import type { VFile } from "vfile";
import { readTextFile } from "../../decode-file.ts";
import { isThere } from "../../file-texts.ts";
import type { Library } from "../../library/library.ts";
import type { CslName, Work } from "../../works/work.ts";
import type { Comparison } from "../../figures/comparisons/comparison.ts";
import { readComparisons } from "../../figures/comparisons/read-comparisons.ts";
import type { ReportedFigure } from "../../figures/reported-figure.ts";

/** The comparisons of a source that has a `sources/<id>.comparisons.csv`; messages go to that file. */
export function findComparisons(
  root: string,
  id: string,
  lang: string,
  figures: readonly ReportedFigure[],
  library: Library,
): { comparisons: Comparison[]; comparisonsFile?: VFile } {
  const path = `sources/${id}.comparisons.csv`;
  if (!isThere(join(root, path))) return { comparisons: [] };
  const comparisonsFile = readTextFile(root, path);
  const byOf = (key: string): string | undefined => {
    const work = library.get(key);
    return work && by(work);
  };
  const langOf = (key: string): string | undefined => library.get(key)?.csl.language;
  const printerOf = (key: string): string | undefined => {
    const work = library.get(key);
    const paper = work?.csl["container-title"];
    return typeof paper === "string" && paper !== "" ? paper : work && by(work);
  };
  const nearest = (key: string): string[] => library.nearest(key);
  const options = { source: id, figures, lang, langOf, byOf, printerOf, nearest };
  return { comparisons: readComparisons(comparisonsFile, options), comparisonsFile };
}

/**
 * Who speaks in a work: its authors, or else the body, publisher or newspaper that issued it, or else its title or
 * key.
 */
function by({ csl, key }: Work): string {
  const names = (csl.author ?? []).map(nameOf).filter(Boolean);
  const bodies = [csl.authority, csl.publisher, csl["container-title"], csl.title];
  const body = bodies.find((one): one is string => typeof one === "string" && one !== "");
  return names.join("; ") || body || key;
}

function nameOf({ literal, given, family, ...parts }: CslName): string {
  const particle = parts["non-dropping-particle"] ?? parts["dropping-particle"];
  return literal ?? [given, particle, family, parts.suffix].filter(Boolean).join(" ");
}
