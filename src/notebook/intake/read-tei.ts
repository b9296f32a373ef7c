import type { Element, ElementContent, Root as HastRoot } from "hast";
import { h } from "hastscript";
import { fromXml } from "xast-util-from-xml";
import type { Element as XastElement, ElementContent as XastContent, RootContent } from "xast";
import { markdownOf } from "./markdown/markdown-of.ts";
import { NotTakenIn, type ReceivedFacts, type ReceivedDocument } from "./received-document.ts";

/** Read a text of the Text Encoding Initiative: its body, with headings, notes, quotations, tables and pages. */
export function readTei(xml: string): ReceivedDocument {
  let root: readonly RootContent[];
  try {
    root = fromXml(xml).children;
  } catch (error) {
    // The error itself only says which package could not.
    const cause = error instanceof Error ? (error.cause ?? error) : undefined;
    const [reason] = cause instanceof Error ? cause.message.split("\n") : [];
    throw new NotTakenIn(`its XML cannot be read: ${reason}`);
  }
  const tei = root.find((node): node is XastElement => node.type === "element");
  const header = tei && first(tei, "teiHeader");
  const text = tei && (first(tei, "body") ?? first(tei, "text"));
  const notes: ElementContent[] = [];
  const tree: HastRoot = { type: "root", children: text ? contentOf(text.children, 1, notes) : [] };
  if (notes.length > 0) tree.children.push(h("ol", notes));
  const { transcript, lost } = markdownOf(tree);
  const facts = { ...(header && factsOf(header)), ...langOf(tei, text) };
  return { format: "TEI", extension: "xml", form: "markdown", transcript, facts, lost };
}

function factsOf(header: XastElement): ReceivedFacts {
  const statement = first(header, "titleStmt") ?? header;
  const title = wordsOf(first(statement, "title"));
  const author = wordsOf(first(statement, "author"));
  const date = first(first(header, "sourceDesc") ?? header, "date") ?? first(header, "date");
  const when = String(date?.attributes.when ?? wordsOf(date));
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(when)?.[0];
  return { ...(title && { title }), ...(author && { author }), ...(day && { date: day }) };
}

function langOf(...elements: (XastElement | undefined)[]): ReceivedFacts {
  const lang = elements.map((element) => element?.attributes["xml:lang"]).find(Boolean);
  return lang ? { lang } : {};
}

/** Convert elements to the HTML elements with the same meaning. */
function contentOf(
  nodes: readonly XastContent[],
  depth: number,
  notes: ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text" || node.type === "cdata") return [{ type: "text", value: node.value }];
    if (node.type !== "element") return [];
    const name = node.name.replace(/^\w+:/, "");
    const inner = (more = 0): ElementContent[] => contentOf(node.children, depth + more, notes);
    if (name === "note") {
      const number = notes.length + 1;
      const id = `footnote-${number}`;
      notes.push(h("li", { id }, inner()));
      return [h("sup", h("a", { href: `#${id}` }, `[${number}]`))];
    }
    if (name === "pb") return pageMark(node);
    if (name === "lb") return [h("br")];
    if (name === "head") return [h(`h${Math.min(depth, 6)}`, inner())];
    if (/^div\d?$/.test(name)) return inner(1);
    const tag = tags.get(name);
    return tag === undefined ? inner() : [h(tag, inner()) as Element];
  });
}

/** A page mark is a line of its own; Markdown has no place for it inside a paragraph. */
function pageMark({ attributes }: XastElement): ElementContent[] {
  return attributes.n ? [h("p", `{page ${attributes.n}}`)] : [];
}

const tags = new Map(
  Object.entries({
    p: "p",
    ab: "p",
    l: "p",
    quote: "blockquote",
    list: "ul",
    item: "li",
    table: "table",
    row: "tr",
    cell: "td",
    salute: "p",
    signed: "p",
    dateline: "p",
    emph: "em",
  }),
);

function first(element: XastElement, name: string): XastElement | undefined {
  for (const child of element.children) {
    if (child.type !== "element") continue;
    if (child.name.replace(/^\w+:/, "") === name) return child;
    const found = first(child, name);
    if (found) return found;
  }
  return undefined;
}

function wordsOf(element: XastElement | undefined): string {
  const words = (element?.children ?? []).map((child): string =>
    child.type === "text" ? child.value : child.type === "element" ? wordsOf(child) : "",
  );
  return words.join("").replace(/\s+/g, " ").trim();
}
