import type { Source } from "../../../notebook/source/source.ts";

/**
 * Whether a document begins with its title as a heading of nothing but words: the head of the page shows it,
 * and the eye need not read it twice.
 */
export function opensWithTitle({ frontMatter, tree }: Source): boolean {
  const first = tree.children[0];
  if (first?.type !== "heading") return false;
  const words = first.children.map((child) => (child.type === "text" ? child.value : undefined));
  if (words.includes(undefined)) return false;
  return plain(words.join("")) === plain(frontMatter.title);
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim().toLowerCase();
}
