import { comparisonColumns } from "../../figures/comparisons/comparison-schema.ts";
import { idsFor, idsOf } from "./complete-figures.ts";
import { keysFor } from "./complete-keys.ts";
import { item, type Completer } from "./completion-query.ts";

/** Cells of tables that name works and figures: comparisons, provisions, claims, corrections. */
export const completeCells: Completer = (query) => {
  const { path, before, desk, text } = query;
  if (!path.endsWith(".csv")) return undefined;
  const cells = (before.split(/\r?\n/).at(-1) ?? "").split(",");
  const header = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1]?.split(",") ?? [...comparisonColumns];
  const typed = cells.at(-1)?.trimStart() ?? "";
  const column = header[cells.length - 1]?.trim();
  const source = /^sources\/(.+?)\.\w+\.csv$/.exec(path)?.[1];
  if (column === "work") return keysFor(query, typed);
  if (column === "figure" && source !== undefined)
    return idsFor(query, typed, idsOf(query, source));
  if (column !== "about") return { items: [] };
  if (typed.startsWith("@")) return keysFor(query, typed.slice(1));
  if (source !== undefined) return idsFor(query, typed, idsOf(query, source));
  const [, named, id = ""] = /^([^/]*)\/(.*)$/.exec(typed) ?? [];
  if (named !== undefined) return idsFor(query, id, idsOf(query, named));
  const works = keysFor(query, typed);
  const sources = desk.sources().map((one, rank) => item(query, typed, one, rank));
  return { ...works, items: [...sources, ...works.items] };
};

/** Fields of a library that name other entries. */
export const completeEntries: Completer = (query) => {
  if (!query.path.endsWith(".bib")) return undefined;
  const found =
    /(?:crossref|xdata|xref|related|entryset)\s*=\s*[{"](?:[^{}"=]*,)?\s*([^\s{},"=]*)$/i.exec(
      query.before,
    );
  return found ? keysFor(query, found[1] ?? "") : { items: [] };
};
