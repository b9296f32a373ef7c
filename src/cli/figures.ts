import { figuresCsv } from "../figures/figures-csv.ts";
import { figuresJson } from "../figures/figures-json.ts";
import { figuresMarkdown } from "../figures/figures-markdown.ts";
import { nearestId } from "../figures/nearest-id.ts";
import type { ReportedFigure } from "../figures/reported-figure.ts";
import { openNotebook } from "./open-notebook.ts";
import { UsageError } from "./usage-error.ts";

const writers: Readonly<Record<string, (figures: readonly ReportedFigure[]) => string>> = {
  csv: figuresCsv,
  json: figuresJson,
  markdown: figuresMarkdown,
};

/** `apparatus figures`: those of one source or of all, or the ones with certain ids. */
export function figures(
  source: string | undefined,
  { to, id: ids }: { to: string; id: readonly string[] },
): number {
  const { sources } = openNotebook();
  if (source !== undefined && !sources.some(({ id }) => id === source)) {
    const known = sources.map(({ id }) => id).join(", ");
    throw new UsageError(`no source is called ${source}: expected ${known}`);
  }
  const all = sources
    .filter(({ id }) => source === undefined || source === id)
    .flatMap((one) => one.figures);
  const unknown = ids.find((id) => !all.some((figure) => figure.id === id));
  if (unknown !== undefined) {
    const { expected } = nearestId(unknown, [...new Set(all.map(({ id }) => id))], "a figure");
    throw new UsageError(`no figure is called ${unknown}: expected ${expected}`);
  }
  const asked = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  process.stdout.write((writers[to] ?? figuresCsv)(asked));
  return 0;
}
