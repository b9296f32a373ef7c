import type { Node, Parent } from "unist";

/**
 * Call a function for a node and all nodes in it, parents first. For passes over whole documents: unist-util-visit
 * names a function for each node, for stack traces, which takes longer than the pass.
 *
 * @param see
 *   May put another node in the place of the one it sees; the children of the one it saw are seen next.
 */
export function eachNode<Nodes extends Node>(
  node: Nodes,
  see: (node: Nodes, index?: number, parent?: Extract<Nodes, Parent>) => void,
  index?: number,
  parent?: Extract<Nodes, Parent>,
): void {
  see(node, index, parent);
  if (!isParent(node)) return;
  const children = node.children as Nodes[];
  for (let at = 0; at < children.length; at++) eachNode(children[at]!, see, at, node);
}

function isParent<Nodes extends Node>(node: Nodes): node is Extract<Nodes, Parent> {
  return "children" in node;
}
