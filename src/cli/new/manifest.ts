import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../../is-object.ts";
import { ownValue } from "../../own-value.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The manifest of a new notebook. If npm has already written one, as when Apparatus is installed first, everything
 * in it stays.
 *
 * @param folder
 *   The notebook’s folder as the user named it.
 */
export function manifestWith(
  root: string,
  folder: string,
  settings: object,
  dependencies: Readonly<Record<string, string>>,
): string {
  const path = join(root, "package.json");
  const shown = join(folder, "package.json");
  const given = existsSync(path) ? read(path, shown) : {};
  if ("apparatus" in given) throw new UsageError(`${shown} already has notebook settings`);
  const contents = {
    private: true,
    ...given,
    type: "module",
    scripts: {
      start: "apparatus dev",
      build: "apparatus build",
      check: "apparatus check",
      ...objectIn(given, "scripts"),
    },
    apparatus: settings,
    dependencies: { ...dependencies, ...objectIn(given, "dependencies") },
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

function read(path: string, shown: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UsageError(`${shown} is not JSON`);
  }
  if (!isObject(value)) throw new UsageError(`${shown} is not an object`);
  return value;
}

function objectIn(value: Record<string, unknown>, key: string): object {
  const inner = ownValue(value, key);
  return isObject(inner) ? inner : {};
}
