import { existsSync, readFileSync } from "node:fs";
import { isObject } from "../../is-object.ts";
import { ownValue } from "../../own-value.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The manifest of a new notebook. If npm has already written one, as when Apparatus is installed first, everything
 * in it stays.
 */
export function manifestWith(
  path: string,
  settings: object,
  dependencies: Readonly<Record<string, string>>,
): string {
  const given = existsSync(path) ? read(path) : {};
  if ("apparatus" in given) throw new UsageError("package.json already has notebook settings");
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

function read(path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UsageError("package.json is not JSON");
  }
  if (!isObject(value)) throw new UsageError("package.json is not an object");
  return value;
}

function objectIn(value: Record<string, unknown>, key: string): object {
  const inner = ownValue(value, key);
  return isObject(inner) ? inner : {};
}
