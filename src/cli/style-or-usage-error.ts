import { existsSync } from "node:fs";
import { budgets } from "../budgets.ts";
import { loadStyle, nearestStyles, type Style } from "../citations/style.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The style with a name, or in a file whose name ends in `.csl`.
 *
 * @param pathOf
 *   Finds the file with such a name.
 */
export function styleNamed(name: string, pathOf = (named: string): string => named): Style {
  const isFile = name.endsWith(".csl");
  const path = isFile ? pathOf(name) : name;
  const style = loadStyle(path);
  if (style) return style;
  if (isFile && existsSync(path)) {
    const most = budgets.styleSize / 1_000_000;
    const expected = `XML of at most ${most} MB, with a style that cites or depends on a known one`;
    throw new UsageError(`${name} is not a CSL style; expected ${expected}`);
  }
  const near = nearestStyles(name).join(", ");
  const help =
    near === "" ? "expected the name of a CSL style, or a file" : `did you mean ${near}?`;
  throw new UsageError(`unknown style "${name}"; ${help}`);
}
