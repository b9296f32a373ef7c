import type { ErrorObject } from "ajv";
import { nearestNames } from "../nearest-names.ts";
import { alternatives } from "../alternatives.ts";

/**
 * Describe in words what does not match a schema. A schema says in its `description` what a value that must match a
 * pattern looks like.
 *
 * @param path
 *   The keys that lead to the data.
 * @param name
 *   What the data is called.
 */
export function schemaProblem(
  { keyword, params, parentSchema, data }: ErrorObject,
  path: readonly string[],
  name: string,
): { reason: string; suggestions: string[] } {
  const place = path.length > 0 ? `\`${path.join(".")}\`` : name;
  if (keyword === "required") {
    const reason = `Missing key \`${String(params.missingProperty)}\` in ${place}`;
    return { reason, suggestions: [] };
  }
  if (keyword === "additionalProperties") {
    const properties = (parentSchema?.properties ?? {}) as object;
    const near = nearestNames(path.at(-1) ?? "", Object.keys(properties));
    const expected = near.length > 0 ? `, expected ${alternatives(near)}` : "";
    return { reason: `Unexpected key ${place} in ${name}${expected}`, suggestions: near };
  }
  const allowed: unknown = params.allowedValues;
  if (Array.isArray(allowed)) {
    const known = allowed.map(String);
    const near = nearestNames(String(data), known);
    const reason = `Unexpected value of ${place}: expected ${known.join(" or ")}`;
    return { reason, suggestions: near };
  }
  if (data === null && keyword === "type") {
    return { reason: `Missing value of ${place}: write one, or remove the key`, suggestions: [] };
  }
  const description: unknown = parentSchema?.description;
  const expected =
    typeof description === "string" ? description : (words[keyword] ?? typeWords(params.type));
  const isName = typeof params.type !== "string" && path.at(-1) === data;
  const what = isName ? `key ${place}` : `value of ${place}`;
  const isNumber = keyword === "type" && params.type === "string" && typeof data === "number";
  const suggestions = isNumber && !isName ? [JSON.stringify(String(data))] : [];
  return { reason: `Unexpected ${what}: expected ${expected}`, suggestions };
}

/** What a value must be, by schema keyword. */
const words: Readonly<Record<string, string>> = {
  minItems: "a list that is not empty",
  minLength: "some text",
};

function typeWords(type: unknown): string {
  switch (type) {
    case "string":
      return "text, in quotes where it is a number, true or false";
    case "array":
      return 'a list, as `["one", "two"]`';
    case "object":
      return "keys and values";
    case "boolean":
      return "true or false";
    case "number":
      return "a number";
    default:
      return "another value";
  }
}
