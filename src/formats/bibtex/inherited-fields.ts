import { budgets } from "../../budgets.ts";
import { renamedTitles, neverInherited, titleFields } from "./inheritance.ts";
import type { BibtexSource, FindEntry } from "../library-file.ts";
import { splitKeys } from "./split-list.ts";

/** An entry’s fields including all inherited ones, and the problems found. */
export interface InheritedFields {
  fields: ReadonlyMap<string, string>;
  /** The keys of the entries it inherits from, each once, and each before those that it inherits from itself. */
  parents: string[];
  /** Keys for which there is no entry. */
  missing: string[];
  /** Keys that lead back to an entry already on the path. */
  circular: string[];
  /** Keys beyond the deepest allowed level. */
  tooDeep: string[];
}

/** Real libraries do not go deeper than four. */
const deepest = budgets.inheritance;

/**
 * Add the fields of an entry’s `xdata` and `crossref` to its own, which take precedence. A parent’s title becomes a
 * book title, and so on, according to BibLaTeX’s default rules.
 */
export function inheritFields(key: string, entry: BibtexSource, find: FindEntry): InheritedFields {
  const own = entry.own().fields;
  if (!heirs.some((name) => own.has(name)))
    return { fields: own, parents: [], missing: [], circular: [], tooDeep: [] };
  const missing = new Set<string>();
  const circular = new Set<string>();
  const tooDeep = new Set<string>();
  const done = new Map<string, Map<string, string>>();

  const fields = collect(key, entry, [key]);
  const parents = [...done.keys()].slice(0, -1).reverse();
  return {
    ...{ fields, parents },
    ...{ missing: [...missing], circular: [...circular], tooDeep: [...tooDeep] },
  };

  function collect(key: string, entry: BibtexSource, path: string[]): Map<string, string> {
    const known = done.get(key);
    if (known) return known;

    const fields = new Map(entry.own().fields);
    for (const [name, parentKey] of references(entry)) {
      if (path.includes(parentKey) || path.length > deepest) {
        (path.includes(parentKey) ? circular : tooDeep).add(parentKey);
        continue;
      }
      const parent = find(parentKey)?.bibtex;
      if (!parent) {
        missing.add(parentKey);
        continue;
      }
      const inherited = collect(parentKey, parent, [...path, parentKey]);
      for (const [field, value] of name === "xdata" ? inherited : adapt(inherited, parent, entry)) {
        if (!neverInherited.has(field) && !fields.has(field)) fields.set(field, value);
      }
    }
    done.set(key, fields);
    return fields;
  }
}

/** The fields that name entries to inherit from. */
const heirs = ["xdata", "crossref"];

/** The keys an entry inherits from, `xdata` before `crossref`. */
function references(entry: BibtexSource): [name: string, key: string][] {
  return heirs.flatMap((name) =>
    splitKeys(entry.own().fields.get(name)).map((key): [string, string] => [name, key]),
  );
}

/** A parent’s fields under the names they get in a child of another type. */
function adapt(
  fields: ReadonlyMap<string, string>,
  parent: BibtexSource,
  child: BibtexSource,
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
