import type { CslResult } from "../csl/request.ts";
import { plainText } from "../works/plain-text.ts";
import type { TextVariable } from "../works/csl-variables.ts";
import type { Work, WorkKind } from "../works/work.ts";
import { hasForm } from "./legal/write-legal.ts";
import type { Style } from "./style.ts";

/** What identifies a legal work, that its record holds and the style prints nowhere. */
export interface UnprintedFacts {
  key: string;
  facts: readonly LegalFact[];
}

export type LegalFact =
  "author" | "body" | "court" | "date" | "number" | "symbol" | "treaty series";

type Variable = TextVariable | "author" | "issued";

/** A fact, the variable that holds it, and those as which styles may print it. */
type Wanted = readonly (readonly [fact: LegalFact, variable: Variable, ...others: Variable[]])[];

/** By what readers of the law find a work of each kind. */
const wanted: ReadonlyMap<WorkKind, Wanted> = new Map<WorkKind, Wanted>([
  ["treaty", [["treaty series", "volume"]]],
  [
    "case",
    [
      ["court", "authority", "publisher"],
      ["number", "number"],
      ["date", "issued"],
    ],
  ],
  [
    "legislation",
    [
      ["number", "number"],
      ["date", "issued"],
    ],
  ],
  [
    "resolution",
    [
      ["body", "publisher", "author", "authority"],
      ["symbol", "number"],
      ["date", "issued"],
    ],
  ],
  [
    "letter",
    [
      ["author", "author"],
      ["symbol", "number"],
      ["date", "issued"],
    ],
  ],
]);

/** Find what of each legal work neither a citation nor the list says; works that our own forms write are whole. */
export function unprintedFactsOf(
  works: ReadonlyMap<string, Work>,
  { legal }: Style,
  { clusters, bibliography }: CslResult,
): UnprintedFacts[] {
  const asked = [...works].filter(
    ([, work]) => wanted.has(work.kind) && !(legal && hasForm(work, legal)),
  );
  if (asked.length === 0) return [];
  const printed = new Map<string, Set<string>>(asked.map(([id]) => [id, new Set()]));
  const told = [...clusters.flatMap(({ cites }) => cites), ...(bibliography ?? [])];
  for (const one of told) {
    const variables = one && printed.get(one.id);
    for (const variable of variables ? one.printed : []) variables?.add(variable);
  }
  return asked.flatMap(([id, { key, kind, csl }]) => {
    const variables = printed.get(id);
    const facts = (wanted.get(kind) ?? []).flatMap(([fact, variable, ...others]) => {
      const held = textOf(csl[variable]);
      if (held === undefined || variables?.has(variable)) return [];
      // A style has the court as the publisher, and a body as the author.
      const isElsewhere = others.some(
        (other) => variables?.has(other) && (textOf(csl[other]) ?? held) === held,
      );
      return isElsewhere ? [] : [fact];
    });
    return facts.length > 0 ? [{ key, facts }] : [];
  });
}

/** What a variable holds, to compare; nothing where it is empty. */
function textOf(value: unknown): string | undefined {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : plainText(value);
}
