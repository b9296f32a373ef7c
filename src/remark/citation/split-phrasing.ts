import type { PhrasingContent } from "mdast";
import type { Point } from "unist";

/**
 * Remove text from the start of phrasing content.
 *
 * @param nodes
 *   Starts with one text node of at least `length` characters, or without one if `length` is 0.
 * @param length
 *   How many UTF-16 units to remove.
 * @param point
 *   Where the rest starts.
 * @returns
 *   The rest. The given nodes do not change; all but the first are reused in the result.
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
