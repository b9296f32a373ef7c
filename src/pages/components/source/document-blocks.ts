import { referenceNumber } from "../../../remark/resolve/footnote-labels.ts";
import type { Element, ElementContent, Properties, Root as HastRoot } from "hast";
import { h } from "hastscript";
import type {
  FootnoteReference,
  Image,
  ImageReference,
  Link,
  LinkReference,
  ListItem,
  Parents,
} from "mdast";
import { defaultHandlers, toHast, type Handler } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import type { NumberPlaceNode } from "../../../notebook/source/numbering/own-number.ts";
import type { EmendationNode } from "../../../notebook/source/emendation.ts";
import type { Source, SourceCitation } from "../../../notebook/source/source.ts";
import type { Citation } from "../../../remark/citation/citation.ts";
import type { FigureMark } from "../../../remark/figure-mark/figure-mark.ts";
import type { CitationMark } from "../parts/cited-works.ts";
import { citationId, entryId, figureMarkId, footnoteId, paragraphId } from "../../addresses.ts";

/** What blocks need to know about the works and figures they refer to. */
export interface DocumentLinks {
  /** The mark of a citation, if one of its works is known. */
  citation(citation: SourceCitation): CitationMark | undefined;
  /** What footnotes are called. */
  footnotes: string;
  /** The name of the link back from a footnote. */
  footnoteBack(number: string): string;
  /** What the beginning of a page is called. */
  page(number: string): string;
  /** The address of a figure. */
  figure(id: string): string;
}

/** A block of a document, and its number if it has one. */
export interface ArticleBlock {
  element: Element;
  number: number | undefined;
}

/**
 * The blocks of a source: its words, with each citation linked to its work’s entry, each figure in a `data`
 * element, and each numbered block an anchor. They contain the document’s words and nothing else, so that selecting
 * and copying yield just those: marks are drawn by the style sheet from attributes.
 */
export function documentBlocks(source: Source, links: DocumentLinks): ArticleBlock[] {
  const { tree } = source;
  const root = toHast(tree, {
    handlers: handlersFor(source, links),
    footnoteBackContent: () => [],
    footnoteBackLabel: (index, again) => links.footnoteBack(referenceNumber(index, again)),
    clobberPrefix: "",
  }) as HastRoot;
  const children = root.children.filter((node) => node.type === "element");
  for (const child of children) nameFootnotes(child, source, links.footnotes);
  let last = 0;
  return children.map((child) => {
    const number = numbered.has(child.tagName) ? ++last : undefined;
    return { element: numberBlock(child, number), number };
  });
}

function handlersFor(source: Source, links: DocumentLinks): Record<string, Handler> {
  // Footnotes are printed at the end, wherever they are written, so citations are identified by their nodes.
  const citations = new Map(source.citations.map((citation) => [citation.node, citation]));
  const footnotes = new Map(source.footnotes.map(({ label, number }) => [label, number]));
  let inSpan = false;
  return {
    citation(state, node: Citation) {
      const citation = citations.get(node);
      inSpan = true;
      const children = state.all(node);
      inSpan = false;
      if (!citation) return h("span", children);
      const { number } = citation;
      const mark = links.citation(citation);
      return mark
        ? citationLink(number, mark, children)
        : h("span.cite.cite-unresolved", { id: citationId(number) }, h("span", children));
    },
    figureMark(state, node: FigureMark) {
      const figure = source.figures.find((one) => one.id === node.id);
      if (!figure) return h("span", state.all(node));
      const data = h(
        "data",
        {
          id: figureMarkId(node.id),
          ...(figure.value !== null && { value: String(figure.value) }),
        },
        state.all(node),
      );
      return inSpan ? data : h("a.figure", { href: links.figure(node.id) }, data);
    },
    numberPlace(_state, { id, scheme, printed }: NumberPlaceNode) {
      if (scheme !== "page") return h("span.number-place", { id });
      const label = links.page(printed);
      const page = { id, role: "doc-pagebreak", ariaLabel: label, dataDrawn: printed };
      return h("span.page-place", page);
    },
    listItem(state, node: ListItem, parent: Parents | undefined) {
      const item = defaultHandlers.listItem(state, node, parent);
      const printed =
        parent?.type === "list" && parent.ordered ? printedNumber(node, source) : null;
      if (printed !== null) item.properties.value = printed;
      return item;
    },
    emendation(state, node: EmendationNode) {
      return h("span.emended", state.all(node));
    },
    footnoteReference(state, node: FootnoteReference) {
      const reference = defaultHandlers.footnoteReference(state, node);
      const number = footnotes.get(node.identifier);
      const [link] = reference.children;
      if (number !== undefined && link?.type === "element") {
        link.children = [{ type: "text", value: String(number) }];
      }
      return reference;
    },
    image: pictureWords,
    imageReference: pictureWords,
    link: (state, node: Link) => outsideLink(node.url, state.all(node)),
    linkReference(state, node: LinkReference) {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return outsideLink(definition?.url ?? "", state.all(node));
    },
  };
}

/** An item’s number in the document: Markdown lists count on from their first number. */
function printedNumber({ position }: ListItem, { file }: Source): string | null {
  const start = position?.start.offset ?? 0;
  const number = /^\d{1,9}(?=[.)])/.exec(String(file).slice(start, start + 10))?.[0];
  return number === undefined ? null : String(Number(number));
}

/** A picture is replaced by its description: nothing is loaded for it. */
function pictureWords(_state: unknown, { alt }: Image | ImageReference): ElementContent {
  return { type: "text", value: alt ?? "" };
}

/** A link of the document’s own: to the web, or nowhere. */
function outsideLink(address: string, children: ElementContent[]): Element {
  if (!/^https?:\/\//i.test(address)) return h("span", children);
  return h("a", { href: address, rel: ["external", "noopener", "noreferrer"] }, children);
}

function citationLink(
  number: number,
  { keys, mark, heard, state, about }: CitationMark,
  children: ElementContent[],
): Element {
  const entries = keys.map(entryId);
  const properties: Properties = {
    id: citationId(number),
    className: ["cite", `cite-${state}`, ...(keys.length > 1 ? ["cite-several"] : [])],
    href: `#${entries[0]}`,
    role: "doc-biblioref",
    dataMark: mark,
    dataHeard: heard,
    dataEntries: entries.length > 1 ? entries.join(" ") : null,
    ariaDescribedBy: [about],
  };
  // The underline ends with the words; the mark after them is outside it.
  return h("a", properties, h("span", children));
}

/**
 * GFM adds a heading to footnotes that is not the document’s: it becomes an accessible name. Their numbers are the
 * document’s own, if it has some.
 */
function nameFootnotes(section: Element, { footnotes }: Source, name: string): void {
  const { properties, children } = section;
  if (properties["dataFootnotes"] === undefined) return;
  const heading = children.findIndex((child) => child.type === "element" && child.tagName === "h2");
  children.splice(heading, heading < 0 ? 0 : 1);
  // The references use it as their description.
  properties["id"] = "footnote-label";
  properties["ariaLabel"] = name;
  const numbers = new Map(footnotes.map(({ label, number }) => [footnoteId(label), number]));
  let before = 0;
  visit(section, "element", (element) => {
    const number = numbers.get(String(element.properties["id"]));
    if (number === undefined) return;
    if (number !== before + 1) element.properties["value"] = String(number);
    before = number;
    visit(element, "element", ({ properties: link }) => {
      if (link["dataFootnoteBackref"] === undefined) return;
      link["ariaLabel"] = String(link["ariaLabel"]).replace(/\d+/, String(number));
    });
  });
}

/** The blocks with a number are those of `isNumbered`: each becomes one such element. */
const numbered = new Set(["p", "ul", "ol", "table", "blockquote"]);

function numberBlock(node: Element, number: number | undefined): Element {
  if (number === undefined) return node;
  const id = paragraphId(number);
  // A wide table scrolls by itself, also with the keyboard.
  if (node.tagName === "table") return h("div.block.block-table", { id, tabIndex: 0 }, node);
  node.properties = { ...node.properties, id, className: ["block"] };
  return node;
}
