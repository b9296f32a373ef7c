import type { Element, Nodes } from "hast";
import { eachElement } from "./each-element.ts";

/**
 * Mark links that Framework would rewrite wrongly: it decodes every address and encodes it again, so that `%2C`
 * becomes `%252C`, and it stops at an address that cannot be decoded.
 */
export function keepAddresses<T extends Nodes>(tree: T): T {
  eachElement(tree, keepAddress);
  return tree;
}

/** Mark one element if it is such a link. */
export function keepAddress({ tagName, properties }: Element): void {
  const { href, rel } = properties;
  if (tagName !== "a" || typeof href !== "string" || !/%|^[a-z][a-z0-9+.-]*:/i.test(href)) return;
  const tokens = [rel ?? []].flat().map(String);
  if (!tokens.includes("external")) properties.rel = ["external", ...tokens];
}
