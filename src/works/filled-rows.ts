import type { Field } from "./field.ts";
import { fields, orderedFor } from "./fields.ts";
import type { Work } from "./work.ts";

/** The row from which each variable of a work is written, the first for its kind, in the order of the table. */
export function filledRows({ kind, csl }: Pick<Work, "kind" | "csl">): readonly Field[] {
  const filled = orderedFor(kind).filter(({ csl: name }) => name && csl[name] !== undefined);
  const chosen = new Map(filled.toReversed().map((row) => [row.csl, row]));
  return fields.filter((row) => chosen.get(row.csl) === row);
}
