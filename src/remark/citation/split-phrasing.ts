import type { PhrasingContent } from "mdast";
import type { Point } from "unist";

/**
 * Take text off the start of phrasing content.
 *
 * @param nodes
 *   Starting with one text node that has at least `length` characters, or with none where `length` is 0.
 * @param length
 *   How many UTF-16 units to take off.
 * @param point
 *   Where the rest starts.
 * @returns
 *   The rest; the given nodes do not change, and all but the first are in the result as they are.
 */
export function splitPhrasing(
  nodes: readonly PhrasingContent[],
  length: number,
  point: Point,
): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== "text") return [...nodes];

  const value = first.value.slice(length);
  if (value === "") return rest;
  const position = first.position && { start: point, end: first.position.end };
  return [{ type: "text", value, ...(position && { position }) }, ...rest];
}
