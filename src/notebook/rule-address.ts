/** The page that lists the rules. */
export const rulesAddress = "/rules";

/** The id of a rule on that page. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule}`;
}

/** Where the site explains a rule; defined here because messages link to it. */
export function ruleAddress(rule: string): string {
  return `${rulesAddress}#${ruleAnchor(rule)}`;
}
