import type { RuleId } from "../rules.ts";

/** The id of a rule on the page about method. */
export function ruleAnchor(rule: RuleId | string): string {
  return `rule-${rule}`;
}

/** Where the site explains a rule; it stands here, because messages name it. */
export function ruleAddress(rule: string): string {
  return `${methodAddress}#${ruleAnchor(rule)}`;
}

export const methodAddress = "/method";
