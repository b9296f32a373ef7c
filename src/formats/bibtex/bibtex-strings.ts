import type { ScannedField, ValuePart } from "./scan-fields.ts";

/** An `@string` of a file. */
export interface StringDefinition {
  value: string;
  /** The whole entry, as written in the file. */
  text: string;
  uses: readonly StringDefinition[];
}

/** The `@string`s of a file, by lower-case name. */
export type Strings = Map<string, StringDefinition>;

/** A field’s value with its `@string`s expanded, and the definitions used. */
export interface ExpandedValue {
  value: string;
  uses: readonly StringDefinition[];
  /** Names that no `@string` defines; they stay in the value unchanged. */
  unknown: readonly string[];
}

const months = new Set("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
/** `@string`s that double one another would reach any length within a few lines. */
const longestDefinition = 100_000;

/** Define the next `@string` of a file; it can use only earlier ones, so none is circular. */
export function defineString(strings: Strings, field: ScannedField, text: string): ExpandedValue {
  const expanded = expandValue(field.parts, strings);
  const value = expanded.value.slice(0, longestDefinition);
  strings.set(field.name.toLowerCase(), { value, text, uses: expanded.uses });
  return expanded;
}

/** Join the parts of a value; month names stay unchanged. */
export function expandValue(parts: readonly ValuePart[], strings: Strings): ExpandedValue {
  const uses: StringDefinition[] = [];
  const unknown: string[] = [];
  let value = "";

  for (const part of parts) {
    const name = part.kind === "name" ? part.value.toLowerCase() : undefined;
    const definition = name === undefined ? undefined : strings.get(name);
    if (definition) uses.push(definition);
    else if (name !== undefined && !months.has(name)) unknown.push(part.value);
    value += definition ? definition.value : part.value;
  }
  return { value, uses, unknown };
}

/** List the texts of `@string`s, each once, after those it uses. */
export function orderStrings(definitions: readonly StringDefinition[]): string[] {
  const ordered = new Set<string>();
  const seen = new Set<StringDefinition>();
  const stack = definitions.toReversed();

  for (let next = stack.at(-1); next; next = stack.at(-1)) {
    if (seen.has(next)) {
      ordered.add(next.text);
      stack.pop();
    } else {
      seen.add(next);
      for (const use of next.uses.toReversed()) if (!seen.has(use)) stack.push(use);
    }
  }
  return [...ordered];
}
