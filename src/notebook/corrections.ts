import { join } from "node:path";
import type { VFile } from "vfile";
import { readTextFile } from "../decode-file.ts";
import { isThere } from "../file-texts.ts";
import type { Library } from "../library/library.ts";
import { report } from "../report.ts";
import { dateProblem } from "../works/edtf-date.ts";
import { readRows } from "./read-rows.ts";
import type { Source } from "./source/source.ts";

/** What was changed in a record, a reading or a figure of the notebook, and why. */
export interface Correction {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What it is about: a work by key, a source by id, or a figure of a source. */
  about: { work: string } | { source: string; figure?: string };
  change: string;
  reason: string;
}

/** The columns of `corrections.csv`; `about` holds `key`, `source` or `source/figure`. */
const columns = ["date", "about", "change", "reason"] as const;

/** Read the log of corrections, latest first. A problem is reported, and its row is left out. */
export function readCorrections(
  root: string,
  sources: readonly Source[],
  library: Library,
): { corrections: Correction[]; files: VFile[] } {
  const path = "corrections.csv";
  if (!isThere(join(root, path))) return { corrections: [], files: [] };
  const file = readTextFile(root, path);
  const rows = readRows(file, columns, "correction") ?? [];
  const isUnread = (named: string): boolean => {
    const id = named.split("/")[0] ?? "";
    return !sources.some((one) => one.id === id) && isThere(join(root, "sources", `${id}.md`));
  };
  const corrections = rows.flatMap(({ record, line }): Correction[] => {
    const { date, about: named, change, reason } = record;
    const tell = (problem: string, suggestions: readonly string[] = []): [] => {
      report(file, "correction", problem, { line, column: 1 }, suggestions);
      return [];
    };
    const about = aboutOf(named, sources, library);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dateProblem(date))
      return tell(`Unexpected date \`${date}\`, expected \`YYYY-MM-DD\``);
    // Problems of a source that cannot be read are reported with the source.
    if (!about && isUnread(named)) return [];
    if (!about) {
      const near = library.nearest(named);
      return tell(
        `Unexpected \`${named}\`, expected a key, the id of a source, or \`source/figure\``,
        near,
      );
    }
    if (change === "" || reason === "") return tell("Missing a change or its reason");
    return [{ date, about, change, reason }];
  });
  corrections.sort((a, b) => b.date.localeCompare(a.date));
  return { corrections, files: [file] };
}

function aboutOf(
  named: string,
  sources: readonly Source[],
  library: Library,
): Correction["about"] | undefined {
  const [id, figure] = named.split("/");
  const source = sources.find((one) => one.id === id);
  if (source && figure === undefined) return { source: source.id };
  if (source) {
    const isThere = [...source.figures, ...source.charts].some((one) => one.id === figure);
    return isThere ? { source: source.id, figure: figure! } : undefined;
  }
  const work = library.get(named);
  return work && { work: work.key };
}
