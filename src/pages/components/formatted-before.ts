import type { Formatted } from "../../citations/format.ts";

/** Enough for the documents that are open while somebody writes; a build makes each page once. */
const most = 4000;
const known = new Map<string, Formatted>();
const numbers = new WeakMap<object, number>();
let last = 0;

/**
 * Format a citation, or take it from before: a document that is edited has a citation for each paragraph, and
 * few of them change.
 *
 * @param of
 *   All that it is made of: objects that never change, and texts.
 */
export function formattedBefore(
  of: readonly (object | string)[],
  make: () => Formatted,
): Formatted {
  const name = JSON.stringify(of.map((one) => (typeof one === "string" ? one : numberOf(one))));
  let formatted = known.get(name);
  if (!formatted) {
    formatted = make();
    if (known.size >= most) known.clear();
    known.set(name, formatted);
  }
  return formatted;
}

function numberOf(one: object): number {
  const number = numbers.get(one) ?? ++last;
  numbers.set(one, number);
  return number;
}
