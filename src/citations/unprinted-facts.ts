import type { CiteFacts } from "../csl/request.ts";
import { plainText } from "../works/plain-text.ts";
import type { TextVariable } from "../works/csl-variables.ts";
import type { Work, WorkKind } from "../works/work.ts";
import { hasForm } from "./legal/write-legal.ts";
import type { Style } from "./style.ts";

/** A fact that identifies a legal work, is in its record, and is not printed by the style. */
export interface UnprintedFacts {
  key: string;
  facts: readonly LegalFact[];
}

export type LegalFact =
  "author" | "body" | "court" | "date" | "number" | "symbol" | "treaty series";

type Variable = TextVariable | "author" | "issued";

/** A fact, the variable that holds it, and variables in which styles may print it. */
type Wanted = readonly (readonly [fact: LegalFact, variable: Variable, ...others: Variable[]])[];

/** What readers of the law need to find a work of each kind. */
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

/**
 * What neither a citation nor the bibliography says about each legal work; works written by our own forms are
 * complete.
 */
export class PrintedFacts {
  readonly #asked: (readonly [id: string, work: Work])[];
  readonly #printed: ReadonlyMap<string, Set<string>>;

  constructor(works: ReadonlyMap<string, Work>, { legal }: Style) {
    this.#asked = [...works].filter(
      ([, work]) => wanted.has(work.kind) && !(legal && hasForm(work, legal)),
    );
    this.#printed = new Map(this.#asked.map(([id]) => [id, new Set()]));
  }

  /** Record what citations or entries print. */
  see(told: Iterable<Pick<CiteFacts, "id" | "printed"> | undefined>): void {
    if (this.#asked.length === 0) return;
    for (const one of told) {
      const variables = one && this.#printed.get(one.id);
      for (const variable of variables ? one.printed : []) variables?.add(variable);
    }
  }

  /** The facts that nothing has printed so far. */
  missing(): UnprintedFacts[] {
    return this.#asked.flatMap(([id, { key, kind, csl }]) => {
      const variables = this.#printed.get(id);
      const facts = (wanted.get(kind) ?? []).flatMap(([fact, variable, ...others]) => {
        const held = textOf(csl[variable]);
        if (held === undefined || variables?.has(variable)) return [];
        // Styles have the court in `publisher`, and a body as the author.
        const isElsewhere = others.some(
          (other) => variables?.has(other) && (textOf(csl[other]) ?? held) === held,
        );
        return isElsewhere ? [] : [fact];
      });
      return facts.length > 0 ? [{ key, facts }] : [];
    });
  }
}

/** A variable’s value for comparison; empty if missing. */
function textOf(value: unknown): string | undefined {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : plainText(value);
}
