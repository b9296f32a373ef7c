import { h, type Child, type Result } from "hastscript";

/** Words with elements between them, which the language puts where they belong. */
export function phrase(...parts: Child[]): Result {
  return h(null, parts.flat());
}
