import type { Element, Root as HastRoot, RootContent } from "hast";
import { budgets } from "../../../budgets.ts";
import { NotTakenIn } from "../received-document.ts";

/** What elements of text become in Markdown, which has no mark for striking out. */
const marks: ReadonlyMap<string, "strong" | "emphasis" | "struck"> = new Map([
  ...["b", "strong"].map((name) => [name, "strong"] as const),
  ...["em", "i", "mark", "u"].map((name) => [name, "emphasis"] as const),
  ...["del", "s", "strike"].map((name) => [name, "struck"] as const),
]);

/**
 * Unwrap in place what Markdown cannot mark: bold in bold, emphasis in emphasis, and what is struck out. Pages that
 * never close such elements have thousands of them.
 *
 * @param onStruck
 *   Called if anything is struck out.
 * @throws
 *   {NotTakenIn} The elements are nested too deeply.
 */
export function makeMarksPlainer(tree: HastRoot, onStruck: () => void): void {
  if (isDeep(tree)) throw new NotTakenIn("its elements are nested too deeply");
  tree.children = unwrapped(tree.children, new Set(), onStruck);
}

function unwrapped<Content extends RootContent>(
  nodes: readonly Content[],
  open: ReadonlySet<string>,
  onStruck: () => void,
): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (node.type !== "element") return [node];
    const mark = marks.get(node.tagName);
    if (mark === "struck") onStruck();
    const within = mark === undefined ? open : new Set([...open, mark]);
    node.children = unwrapped(node.children, within, onStruck);
    return mark === "struck" || (within.size === open.size && mark !== undefined)
      ? (node.children as Content[])
      : [node];
  });
}

function isDeep(tree: HastRoot): boolean {
  let level: readonly (Element | HastRoot)[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > budgets.elementNesting) return true;
    level = level.flatMap(({ children }) =>
      children.flatMap((node) => (node.type === "element" ? node : [])),
    );
  }
  return false;
}
