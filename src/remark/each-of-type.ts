import type { Nodes, Parents } from "mdast";
import { eachNode } from "../each-node.ts";

/** Call a function for each node of a type in a Markdown tree, parents first; it may replace what it sees. */
export function eachOfType<Type extends Nodes["type"]>(
  tree: Nodes,
  type: Type,
  see: (node: Extract<Nodes, { type: Type }>, index?: number, parent?: Parents) => void,
): void {
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (isOf(node, type)) see(node, index, parent);
  });
}

function isOf<Type extends Nodes["type"]>(
  node: Nodes,
  type: Type,
): node is Extract<Nodes, { type: Type }> {
  return node.type === type;
}
