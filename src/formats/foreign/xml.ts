import type { Element, Root, RootContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import { budgets } from "../../budgets.ts";
import type { Tell } from "./foreign-record.ts";

/** The root element of an XML text; a text that is not XML is reported as malformed. */
export function rootOf(text: string, tell: Tell): Element | undefined {
  if (depthOf(text) > budgets.nesting) {
    tell(
      "too-large",
      `Unexpected nesting of elements, expected at most ${budgets.nesting} levels`,
      0,
    );
    return undefined;
  }
  let tree: Root;
  try {
    tree = fromXml(text);
  } catch (error) {
    const { message, place } = error as { message?: string; place?: { offset?: number } };
    const why = message?.split("\n")[0] ?? "it cannot be read";
    tell("malformed-entry", `Unexpected text, expected XML: ${why}`, place?.offset ?? 0);
    return undefined;
  }
  return elementsOf(tree)[0];
}

/** How deeply elements are nested, by their tags: parsing needs a stack of the same depth. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  const tags = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)[A-Za-z_][^<>]*>/g;
  for (const [tag, slash] of text.matchAll(tags)) {
    if (slash === "/") depth--;
    else if (slash === "" && !tag.endsWith("/>")) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

/** The name of an element without its prefix, which each file chooses freely. */
export function elementName({ name }: Element): string {
  return name.slice(name.indexOf(":") + 1);
}

export function elementsOf({ children }: { children: readonly RootContent[] }): Element[] {
  return children.filter((child) => child.type === "element");
}

/** The child elements of this name; with several names, follow them as a path. */
export function below(parent: Element, ...names: string[]): Element[] {
  return names.reduce<Element[]>(
    (parents, name) =>
      parents.flatMap((one) => elementsOf(one).filter((child) => elementName(child) === name)),
    [parent],
  );
}

/** The text of an element, with spaces as in running text. */
export function wordsOf(element: Element | undefined): string {
  return element === undefined ? "" : rawWords(element).replace(/\s+/g, " ").trim();
}

function rawWords({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === "text" || child.type === "cdata") return child.value;
      return child.type === "element" ? rawWords(child) : "";
    })
    .join("");
}

/** The position of an element; UTF-16 units, end exclusive. */
export function spanOf({ position }: Element): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
