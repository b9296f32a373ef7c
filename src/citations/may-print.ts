import type { CslStyle } from "../csl/style/style-tree.ts";

const trees = new WeakMap<CslStyle, string>();

/** Whether a style may print a variable, because it names it somewhere. A note may hold values of any variable. */
export function mayPrint(style: CslStyle, variable: string): boolean {
  if (variable === "note") return true;
  const { macros, citation, bibliography } = style;
  const tree = trees.get(style) ?? JSON.stringify([macros, citation, bibliography], withMaps);
  trees.set(style, tree);
  return tree.includes(variable);
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
