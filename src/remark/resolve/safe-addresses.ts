import type { Element, Nodes, Root } from "hast";
import { visit } from "unist-util-visit";

const safe = /^(?:https?|mailto|tel):/i;

/**
 * Remove from a tree every address that is not a web, mail, telephone or relative one, such as `javascript:` and
 * `data:`. The element that has the address stays.
 */
export function neutraliseAddresses(tree: Nodes | Root): void {
  visit(tree, "element", function (element: Element) {
    for (const name of ["href", "src", "cite", "action", "formAction", "poster"]) {
      const value = element.properties[name];
      if (value !== undefined && !isSafeAddress(String(value))) delete element.properties[name];
    }
  });
}

/**
 * Whether an address may become a link. Browsers ignore control characters and spaces in a scheme, so this does
 * too.
 */
export function isSafeAddress(address: string): boolean {
  const plain = address.replace(
    /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\uFEFF]/g,
    "",
  );
  const scheme = /^[^/?#:]*:/.exec(plain);
  return !scheme || safe.test(plain);
}
