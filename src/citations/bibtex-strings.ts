import type { ScannedField, ValuePart } from "./scan-fields.ts";

/** An `@string`: what it stands for, and the entries (itself last) that define it. */
interface Definition {
  value: string;
  texts: readonly string[];
}

/** The `@string`s of a file, by their names in lower case. */
export type Strings = Map<string, Definition>;

/** A field’s value with its `@string`s put in, and what that took. */
export interface ExpandedValue {
  value: string;
  /** The `@string` entries that it uses, each after those that it uses itself. */
  texts: readonly string[];
  /** Names that no `@string` before it defines; they stand in the value as they are. */
  unknown: readonly string[];
}

const months = new Set("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
/** `@string`s that double one another reach any length within a few lines. */
const longestValue = 1_000_000;

/** Define a file’s next `@string`; a name may use only those before it, so none is circular. */
export function defineString(strings: Strings, field: ScannedField, text: string): ExpandedValue {
  const expanded = expandValue(field.parts, strings);
  const texts = [...expanded.texts, text];
  strings.set(field.name.toLowerCase(), { value: expanded.value, texts });
  return expanded;
}

/** Join the parts of a value; months keep their names. Past a million characters the rest is left out. */
export function expandValue(parts: readonly ValuePart[], strings: Strings): ExpandedValue {
  const texts = new Set<string>();
  const unknown: string[] = [];
  let value = "";

  for (const part of parts) {
    const name = part.kind === "name" ? part.value.toLowerCase() : undefined;
    const definition = name === undefined ? undefined : strings.get(name);
    if (definition) {
      for (const text of definition.texts) texts.add(text);
      if (value.length + definition.value.length <= longestValue) value += definition.value;
    } else {
      if (name !== undefined && !months.has(name)) unknown.push(part.value);
      value += part.value;
    }
  }
  return { value, texts: [...texts], unknown };
}
