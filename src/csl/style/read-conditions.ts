import type { StyleNode } from "./read-xml.ts";
import type { Report } from "./style-message.ts";
import type { Condition } from "./style-tree.ts";

/** The attributes that hold conditions, in the order in which they are tested. */
export const conditionTests = [
  "disambiguate",
  "is-numeric",
  "is-uncertain-date",
  "locator",
  "position",
  "type",
  "variable",
] as const;
const positions = new Set(["first", "subsequent", "ibid", "ibid-with-locator", "near-note"]);

/** The conditions of `if` and `else-if`, each value of an attribute separately; an unknown position is reported. */
export function readConditions(node: StyleNode, report: Report): Condition[] {
  const conditions: Condition[] = [];
  for (const test of conditionTests) {
    for (const value of (node.attributes.get(test) ?? "").split(/\s+/)) {
      if (value === "") continue;
      if (test === "position" && !positions.has(value)) {
        report(node, "style-value", `Unexpected \`${value}\` in \`position\``);
      }
      conditions.push({ test, value });
    }
  }
  return conditions;
}
