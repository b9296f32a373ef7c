import { isObject } from "../is-object.ts";
import type { CslItem } from "../works/work.ts";

/** Shorter forms of values, by variable: `container-title` → `Harvard Law Review` → `Harv L Rev`. */
export type Abbreviations = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Read a table of abbreviations in the format of Pandoc and Zotero: `{"default": {"container-title": {"Harvard Law
 * Review": "Harv L Rev"}}}`.
 *
 * @returns
 *   `undefined` for anything else: the caller reports it.
 */
export function readAbbreviations(json: string): Abbreviations | undefined {
  let table: unknown;
  try {
    table = (JSON.parse(json) as { default?: unknown } | null)?.default;
  } catch {
    return undefined;
  }
  if (!isObject(table)) return undefined;
  return new Map(
    Object.entries(table).map(([variable, forms]) => [
      variable,
      new Map(
        Object.entries(isObject(forms) ? forms : {}).flatMap(([long, short]) =>
          typeof short === "string" ? [[long, short] as const] : [],
        ),
      ),
    ]),
  );
}

/** Add the short forms a style may ask for to an item, in place; existing ones stay. */
export function abbreviate(item: CslItem, abbreviations: Abbreviations): void {
  for (const variable of ["title", "container-title", "collection-title"]) {
    const value = item[variable];
    const short = typeof value === "string" ? abbreviations.get(variable)?.get(value) : undefined;
    if (short !== undefined) item[`${variable}-short`] ??= short;
  }
}
