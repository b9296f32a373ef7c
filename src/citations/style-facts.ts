import type { CslItem } from "../works/work.ts";

/** What all items of a document have together. */
export interface StyleFacts {
  types: ReadonlySet<string>;
  /** Variables with a value in some item. */
  variables: ReadonlySet<string>;
}

/** The facts of items, those that a `note` holds in citeproc-js’s way (`issue: 3`) among them. */
export function factsOf(items: Iterable<CslItem>): StyleFacts {
  const types = new Set<string>();
  const variables = new Set<string>();
  for (const item of items) {
    types.add(item.type);
    for (const [variable, value] of Object.entries(item)) if (value) variables.add(variable);
    if (typeof item["note"] !== "string") continue;
    for (const [, variable = "", value = ""] of item["note"].matchAll(noteField)) {
      variables.add(variable);
      if (variable === "type") types.add(value.trim());
    }
  }
  return { types, variables };
}

const noteField = /(?:^|\{:|\n)\s*([-_A-Za-z]+):([^}\n]*)/g;

/** Whether what was compiled for one document’s facts serves another’s. */
export function coversFacts(wide: StyleFacts, narrow: StyleFacts): boolean {
  return isSubset(narrow.types, wide.types) && isSubset(narrow.variables, wide.variables);
}

function isSubset(narrow: ReadonlySet<string>, wide: ReadonlySet<string>): boolean {
  for (const value of narrow) if (!wide.has(value)) return false;
  return true;
}
