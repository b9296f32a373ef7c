import { renamedTitles, neverInherited, titleFields } from "./inheritance.ts";
import type { FindEntry, Inheritable } from "./library-file.ts";

/** An entry’s fields with all that it inherits, and what went wrong. */
export interface InheritedFields {
  fields: Map<string, string>;
  /** The keys of the entries inherited from, each once, the nearest first. */
  parents: string[];
  /** Keys that name no entry. */
  missing: string[];
  /** Keys that lead back to an entry on the way. */
  circular: string[];
}

/** No library in earnest goes beyond four; each level costs a copy of all fields. */
const deepest = 32;

/**
 * Complete an entry’s fields by those of its `xdata` and `crossref`, its own first.
 * A parent’s title becomes a book title, and so on, as BibLaTeX’s default rules have it.
 */
export function inheritFields(key: string, entry: Inheritable, find: FindEntry): InheritedFields {
  const parents = new Set<string>();
  const missing = new Set<string>();
  const circular = new Set<string>();
  const done = new Map<string, Map<string, string>>();

  const fields = collect(key, entry, [key]);
  return { fields, parents: [...parents], missing: [...missing], circular: [...circular] };

  function collect(key: string, entry: Inheritable, path: string[]): Map<string, string> {
    const known = done.get(key);
    if (known) return known;

    const fields = new Map(entry.fields);
    for (const [name, parentKey] of references(entry)) {
      if (path.includes(parentKey) || path.length > deepest) {
        circular.add(parentKey);
        continue;
      }
      const parent = find(parentKey)?.inheritable;
      if (!parent) {
        missing.add(parentKey);
        continue;
      }
      parents.add(parentKey);
      const inherited = collect(parentKey, parent, [...path, parentKey]);
      for (const [field, value] of name === "xdata" ? inherited : adapt(inherited, parent, entry)) {
        if (!neverInherited.has(field) && !fields.has(field)) fields.set(field, value);
      }
    }
    done.set(key, fields);
    return fields;
  }
}

/** The keys that an entry inherits from, `xdata` before `crossref`. */
function references(entry: Inheritable): [name: string, key: string][] {
  return ["xdata", "crossref"].flatMap((name) =>
    (entry.fields.get(name) ?? "")
      .split(",")
      .map((key): [string, string] => [name, key.trim()])
      .filter(([, key]) => key !== ""),
  );
}

/** A parent’s fields under the names that they have in a child of another type. */
function adapt(
  fields: ReadonlyMap<string, string>,
  parent: Inheritable,
  child: Inheritable,
): Map<string, string> {
  const rule = renamedTitles.find((rule) => {
    return rule.parents.includes(parent.type) && rule.children.includes(child.type);
  });
  if (!rule) return new Map(fields);

  const adapted = new Map<string, string>();
  for (const [name, value] of fields) {
    if (name === "author" && rule.bookAuthor) adapted.set("bookauthor", value);
    if (titleFields.has(name)) adapted.set(`${rule.prefix}${name}`, value);
    else if (!/^(?:short|sort|index|indexsort)title$/.test(name)) adapted.set(name, value);
  }
  return adapted;
}
