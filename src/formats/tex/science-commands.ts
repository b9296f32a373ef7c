import type { TexNode } from "./parse-tex.ts";
import { quantityCommands } from "./quantity-commands.ts";
import { readChemistry } from "./read-chemistry.ts";
import { groupsAfter, type WrittenTex } from "./tex-arguments.ts";

/** Write a chemical formula, or a quantity with its unit, if text can express it. */
export function writtenScience(
  nodes: readonly TexNode[],
  at: number,
  source: string,
): WrittenTex | undefined {
  const { name } = nodes[at] as TexNode & { type: "command" };
  const quantity = quantityCommands.get(name);
  const isFormula = name === "ce" || name === "ch";
  if (quantity === undefined && !isFormula) return undefined;
  const found = groupsAfter(nodes, at, source, quantity?.arguments ?? 1);
  if (!found) return undefined;
  const text = isFormula
    ? readChemistry(found.groups[0] ?? "")
    : quantity?.read(found.groups, found.option);
  return text === undefined ? undefined : { text, next: found.next };
}
