import type { Nodes, PhrasingContent } from "mdast";
import type { Citation } from "../../src/remark/citation.ts";

/** All citations of a tree in the order in which they start, those in prefixes and suffixes too. */
export function citationsIn(tree: Nodes): Citation[] {
  const found: Citation[] = [];
  collect([tree]);
  return found;

  function collect(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      if (node.type === "citation") {
        found.push(node);
        for (const { prefix, suffix } of node.items) collect([...prefix, ...suffix]);
      }
      if ("children" in node) collect(node.children as PhrasingContent[]);
    }
  }
}

/** The tree without positions, and without the Markdown that items keep. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, child: unknown) =>
      ["position", "keyPosition", "written"].includes(name) ? undefined : child,
    ),
  );
}
