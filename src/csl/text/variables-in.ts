import type { Out } from "../rich-text.ts";

/** The variables a caller’s own text prints, according to its tags. */
export function variablesIn(out: Out): string[] {
  if (typeof out === "string") return [];
  const inside = out.children.flatMap(variablesIn);
  if (out.tag === undefined || out.tag === "item" || out.tag === "element") return inside;
  if (out.tag === "link") return ["URL", ...inside];
  return out.value === undefined ? inside : [out.value, ...inside];
}
