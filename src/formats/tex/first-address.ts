import { parseTex, type TexNode } from "./parse-tex.ts";
import { readVerbatim } from "./read-verbatim.ts";

/** The first address in a value that is an argument of `\\url{…}` or `\\href{…}{…}`. */
export function firstAddress(value: string): string | undefined {
  return /\\(?:url|href|nolinkurl)/.test(value) ? find(parseTex(value).nodes) : undefined;
}

function find(nodes: readonly TexNode[]): string | undefined {
  for (const node of nodes) {
    if (node.type === "verbatim") return readVerbatim(node.value);
    const found = node.type === "group" ? find(node.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
