import { budgets } from "../../budgets.ts";
import { scanJson } from "../csl-json/scan-json.ts";
import type { Tell } from "./foreign-record.ts";
import type { Leaf } from "./unread-values.ts";

/** A member of foreign JSON. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

/** Parse JSON with objects as maps, because their members may have any names. */
export function parseJson(text: string, tell: Tell): Json | undefined {
  if (depthOf(text) > budgets.nesting) {
    tell("too-large", `Unexpected nesting of lists, expected at most ${budgets.nesting} levels`, 0);
    return undefined;
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? new Map(Object.entries(value))
        : value,
    ) as Json;
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be read";
    tell("malformed-entry", `Unexpected text, expected JSON: ${why}`, 0);
    return undefined;
  }
}

/** How deeply lists and objects are nested. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
    else if (token === "}" || token === "]") depth--;
  }
  return deepest;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

export function objectsIn(value: Json | undefined): JsonObject[] {
  return listIn(value).filter(isJsonObject);
}

/** The items of a list; a single value counts as a list of one. */
export function listIn(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textsIn(value: Json | undefined): string[] {
  return listIn(value).flatMap((one) =>
    typeof one === "string" || typeof one === "number" ? String(one).trim() : [],
  );
}

export function textIn(value: Json | undefined): string {
  return textsIn(value)[0] ?? "";
}

/** The value at the end of a path of members. */
export function memberOf(value: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, name) => (isJsonObject(inner) ? inner.get(name) : undefined),
    value,
  );
}

/**
 * The texts and numbers below a member, with the names of their members. Members with certain names are skipped,
 * and a value that YAML repeats by an alias is read once.
 */
export function jsonLeaves(
  name: string,
  value: Json | undefined,
  passed: RegExp,
  seen = new Set<Json>(),
): Leaf[] {
  if (passed.test(name)) return [];
  if (!Array.isArray(value) && !isJsonObject(value)) {
    return textsIn(value).map((text) => [name, text]);
  }
  if (seen.has(value)) return [];
  seen.add(value);
  const inner = Array.isArray(value) ? value.map((one) => [name, one] as const) : [...value];
  return inner.flatMap(([own, one]) => jsonLeaves(own, one, passed, seen));
}

/** The positions of the items of a file, if they can be determined; otherwise the whole file. */
export function placedIn<Value>(
  text: string,
  values: readonly Value[],
): { value: Value; start: number; end: number }[] {
  const spans = scanJson(text);
  const whole = { start: 0, end: text.length };
  const isKnown = spans.length === values.length;
  return values.map((value, index) => ({ value, ...((isKnown && spans[index]) || whole) }));
}
