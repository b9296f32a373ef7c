/**
 * Names as a message offers them: `` `a` or `b` ``.
 *
 * @param otherwise
 *   What is expected where there is no name.
 */
export function alternatives(names: readonly string[], otherwise = ""): string {
  return names.map((name) => `\`${name}\``).join(" or ") || otherwise;
}
