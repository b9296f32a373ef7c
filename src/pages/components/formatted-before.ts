import type { Formatted } from "../../citations/format.ts";

/** Enough for the documents open during editing; a build makes each page only once. */
const most = 4000;
const known = new Map<string, Formatted>();
const numbers = new WeakMap<object, number>();
let last = 0;

/**
 * Format a citation or reuse the last result: an edited document has a citation for each paragraph, and few of them
 * change.
 *
 * @param of
 *   Everything the result depends on: immutable objects, and texts.
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
