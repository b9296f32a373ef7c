import type { Content } from "../../src/csl/package-csl.ts";

/** Finished content as text; marks on request, in braces: `{item 0: …}`. */
export function textOfResult(content: readonly Content[], ...shown: string[]): string {
  return content
    .map((node) => {
      if (typeof node === "string") return node;
      const inner = textOfResult(node.children, ...shown);
      if (!shown.includes(node.name)) return inner;
      return `{${node.name}${node.value === undefined ? "" : ` ${node.value}`}: ${inner}}`;
    })
    .join("");
}
