import type { Context } from "./context.ts";
import { numberOf } from "./conditions.ts";
import type { Lookup } from "../style/lookup.ts";
import { isPlural } from "../values/numbers.ts";
import type { LabelElement } from "../style/style-tree.ts";

/** The term of a label, singular or plural depending on the variable’s value; undefined without a value. */
export function labelOf(label: LabelElement, context: Context, lookup: Lookup): string | undefined {
  const { variable, form, plural } = label;
  const value = numberOf(context, variable);
  if (value === undefined) return;
  // A locator without a label may start with one: `vol. 1, fol. 186`.
  const hasOwn = variable === "locator" && !context.cite?.label && /^\p{L}+\.? \d/u.test(value);
  if (hasOwn) return;
  const name = variable === "locator" ? locatorTerm(context) : termOf(variable);
  const isMany = plural === "always" || (plural === "contextual" && isPlural(value, variable));
  return lookup.term(name, form, isMany);
}

function locatorTerm({ cite }: Context): string {
  const label = cite?.label || "page";
  return label === "sub verbo" ? "sub-verbo" : label;
}

/** Terms whose name differs from that of their variable. */
function termOf(variable: string): string {
  return variable === "page-first" ? "page" : variable;
}
