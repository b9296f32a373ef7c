import type { Element } from "hast";
import { h } from "hastscript";
import type { Notebook } from "../../notebook/notebook.ts";
import type { ResolvedCitations } from "../../remark/resolve/resolved-citations.ts";
import { wordsFor } from "../words/words-for.ts";
import { placesCited } from "../components/parts/places-cited.ts";
import { entryId } from "../addresses.ts";

/** In an authored page’s bibliography, link the entry of a document in the notebook to each cited place in it. */
export function linkParagraphs(
  bibliography: Element,
  cited: ResolvedCitations | undefined,
  { sources, settings }: Notebook,
  link: (to: string) => string,
): void {
  const words = wordsFor(settings);
  const items = cited?.citations.flatMap(({ node, works }) =>
    node.items.map((item, index) => ({ key: works[index], item })),
  );
  for (const source of sources) {
    const places = (items ?? [])
      .filter(({ key }) => key === source.id)
      .flatMap(({ item }) => placesCited(source, item, settings.lang, words));
    const entry = entryOf(bibliography, entryId(source.id));
    for (const [address, name] of new Map(places.map(({ address, name }) => [address, name]))) {
      entry?.children.push({ type: "text", value: " " }, h("a", { href: link(address) }, name));
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
