import { figuresCsv } from "../figures/figures-csv.ts";
import { figuresJson } from "../figures/figures-json.ts";
import { openNotebook } from "./open-notebook.ts";
import { UsageError } from "./usage-error.ts";

/** `apparatus figures`: those of one source, or of all. */
export function figures(id: string | undefined, { to }: { to: string }): number {
  const { sources } = openNotebook();
  if (id !== undefined && !sources.some((source) => source.id === id)) {
    const ids = sources.map((source) => source.id).join(", ");
    throw new UsageError(`no source is called ${id}: expected ${ids}`);
  }
  const asked = sources.filter((source) => id === undefined || source.id === id);
  const all = asked.flatMap((source) => source.figures);
  process.stdout.write(to === "json" ? figuresJson(all) : figuresCsv(all));
  return 0;
}
