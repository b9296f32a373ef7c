import type { Nodes, PhrasingContent, Text } from "mdast";
import type { Citation } from "../../src/remark/citation/citation.ts";

/** All citations of a tree in the order in which they start, including those in prefixes and suffixes. */
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

/** What a tree says: without positions or the Markdown that items keep, with adjacent texts merged. */
export function withoutPlaces(value: unknown): unknown {
  const left = ["position", "keyPosition", "written", "data"];
  return JSON.parse(
    JSON.stringify(value, (name, child: unknown) =>
      left.includes(name) ? undefined : Array.isArray(child) ? joined(child) : child,
    ),
  );
}

function joined(values: readonly unknown[]): unknown[] {
  const result: unknown[] = [];
  for (const value of values) {
    const last = result.at(-1);
    if (isText(value) && isText(last)) last.value += value.value;
    else result.push(isText(value) ? { ...value } : value);
  }
  return result;
}

function isText(value: unknown): value is Text {
  return (value as Text | null | undefined)?.type === "text";
}
