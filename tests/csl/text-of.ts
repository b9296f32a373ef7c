import type { Content } from "../../src/csl/rich-text.ts";

/** The text of finished content, without its marks. */
export function textOf(content: Content[]): string {
  let text = "";
  const rest = [...content].reverse();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === "string") text += next;
    else
      for (let index = next.children.length - 1; index >= 0; index -= 1) {
        const child = next.children[index];
        if (child !== undefined) rest.push(child);
      }
  }
  return text;
}

/** Finished content as text with its marks: `italic(Title)`. */
export function written(content: Content[]): string {
  return content
    .map((piece) =>
      typeof piece === "string" ? piece : `${piece.name}(${written(piece.children)})`,
    )
    .join("");
}
