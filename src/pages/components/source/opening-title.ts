import type { Source } from "../../../notebook/source/source.ts";

/**
 * Whether a document begins with its title as a plain heading: the page’s header shows it already, so it is not
 * shown twice.
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
