/**
 * List names for a message: `` `a` or `b` ``.
 *
 * @param otherwise
 *   What is expected if there are no names.
 */
export function alternatives(names: readonly string[], otherwise = ""): string {
  return names.map((name) => `\`${name}\``).join(" or ") || otherwise;
}
