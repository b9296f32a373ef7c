import type { Element, Nodes, Root } from "hast";
import { visit } from "unist-util-visit";

const safe = /^(?:https?|mailto|tel):/i;

/**
 * Take every address out of a tree that is not of the web, of mail, of a telephone, or relative:
 * `javascript:` and `data:` among them. What bears the address stays.
 */
export function neutraliseAddresses(tree: Nodes | Root): void {
  visit(tree, "element", function (element: Element) {
    for (const name of ["href", "src", "cite", "action", "formAction", "poster"]) {
      const value = element.properties[name];
      if (value !== undefined && !isSafeAddress(String(value))) delete element.properties[name];
    }
  });
}

/** Whether an address may become a link. Browsers ignore controls and spaces in a scheme: so do we. */
export function isSafeAddress(address: string): boolean {
  const plain = address.replace(
    /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\uFEFF]/g,
    "",
  );
  const scheme = /^[^/?#:]*:/.exec(plain);
  return !scheme || safe.test(plain);
}
