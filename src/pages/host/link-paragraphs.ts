import type { Element } from "hast";
import { h } from "hastscript";
import type { Notebook } from "../../notebook/notebook.ts";
import type { ResolvedCitations } from "../../remark/resolve/resolved-citations.ts";
import { wordsFor } from "../words/words-for.ts";
import { entryId, paragraphAddress } from "../addresses.ts";

/**
 * In the list of works of an authored page, lead from the entry of a document of the notebook to each
 * paragraph of it that is cited.
 */
export function linkParagraphs(
  bibliography: Element,
  cited: ResolvedCitations | undefined,
  { sources, settings }: Notebook,
  link: (to: string) => string,
): void {
  const words = wordsFor(settings.lang);
  const items = cited?.citations.flatMap(({ node, works }) =>
    node.items.map(({ locator }, index) => ({ key: works[index], locator })),
  );
  for (const { id, blocks } of sources) {
    const paragraphs = (items ?? [])
      .filter(({ key, locator }) => key === id && locator?.label === "paragraph")
      .flatMap(({ locator }) => Number(locator?.value))
      .filter((number) => blocks.some((block) => block.number === number));
    const entry = entryOf(bibliography, entryId(id));
    for (const number of new Set(paragraphs)) {
      const href = link(paragraphAddress(id, number));
      entry?.children.push(
        { type: "text", value: " " },
        h("a", { href }, words.parts.paragraph(number)),
      );
    }
  }
}

function entryOf(element: Element, id: string): Element | undefined {
  if (element.properties["id"] === id) return element;
  for (const child of element.children) {
    const found = child.type === "element" ? entryOf(child, id) : undefined;
    if (found) return found;
  }
  return undefined;
}
