import type { Nodes } from "hast";
import { eachNode } from "../../each-node.ts";

const safe = /^(?:https?|mailto|tel):/i;

/**
 * Remove from a tree every address that is not a web, mail, telephone or relative one, such as `javascript:` and
 * `data:`. The element that has the address stays.
 */
export function neutraliseAddresses(tree: Nodes): void {
  eachNode(tree, (node) => {
    if (node.type !== "element") return;
    for (const name of addresses) {
      const value = node.properties[name];
      if (value !== undefined && !isSafeAddress(String(value))) delete node.properties[name];
    }
  });
}

const addresses = ["href", "src", "cite", "action", "formAction", "poster"] as const;

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
