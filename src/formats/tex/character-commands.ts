import type { TexNode } from "./parse-tex.ts";
import type { WrittenTex } from "./tex-arguments.ts";
import { characterOf } from "./tex-characters.ts";

/** `\char"41`, `\char65`, `\symbol{65}`, `\ElsevierGlyph{2014}`. */
export function writtenCharacter(
  nodes: readonly TexNode[],
  at: number,
  source: string,
): WrittenTex | undefined {
  const { name } = nodes[at] as TexNode & { type: "command" };
  const group = nodes[at + 1];
  if (group?.type === "group") {
    const code = source.slice(group.start + 1, group.end - 1).trim();
    const text = characterOf(code, name === "ElsevierGlyph");
    return text === undefined ? undefined : { text, next: at + 2 };
  }
  let next = at + 1;
  let code = "";
  for (let node = nodes[next]; node?.type === "text"; node = nodes[++next]) code += node.value;
  const [, number = ""] = /^("[\dA-F]{1,6}|'[0-7]{1,7}|\d{1,7})/.exec(code) ?? [];
  const text = characterOf(number, false);
  return text === undefined ? undefined : { text: text + code.slice(number.length), next };
}
