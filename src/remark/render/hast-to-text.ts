import type { Element, Nodes } from "hast";
import { isBlock, isFormula } from "../../citations/format-content.ts";
import { loweredText, raisedText } from "../../citations/raised-text.ts";

const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote div dl figure footer h1 h2 h3 h4 h5 h6 hr ol p pre section table ul".split(
    " ",
  ),
);

/** The text of a document: blocks separated by a blank line, items and rows by a line break, without backlinks. */
export function hastToText(tree: Nodes): string {
  return write(tree, false)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function write(node: Nodes, pre: boolean): string {
  if (node.type === "text") return pre ? node.value : node.value.replace(/[ \t]*\n[ \t]*/g, " ");
  if (node.type === "root") return node.children.map((child) => writeBlock(child)).join("");
  return node.type === "element" ? writeElement(node, pre) : "";
}

/** Between blocks, white space has no meaning. */
function writeBlock(node: Nodes): string {
  return node.type === "text" && node.value.trim() === "" ? "" : write(node, false);
}

function writeElement(element: Element, pre: boolean): string {
  const { tagName, properties, children } = element;
  if (properties["role"] === "doc-backlink" || properties["dataFootnoteBackref"] !== undefined)
    return "";
  if (tagName === "br") return "\n";
  const caption = tagName === "figure" ? children.find(isCaption) : undefined;
  if (caption) return `\n\n${write(caption, false).trim()}\n\n`;
  if (tagName === "img") return String(properties["alt"] ?? "");
  if (properties["dataFootnoteRef"] !== undefined)
    return `[${children.map((child) => write(child, pre)).join("")}]`;
  const isList = tagName === "ol" || tagName === "ul";
  const isTable = /^(?:table|thead|tbody|tr)$/.test(tagName);
  const inner = children
    .map((child, index) => {
      if (isList) return writeItem(child, children.slice(0, index), tagName);
      return isTable ? writeBlock(child) : write(child, pre || tagName === "pre");
    })
    .join("");
  if (isFormula(element)) return `$${inner}$`;
  if (tagName === "tr") return `${inner.trim()}\n`;
  if (tagName === "td" || tagName === "th") return `${inner.trim()}\t`;
  if (tagName === "sup" && !children.some(isFootnoteReference)) return raisedText(inner);
  if (tagName === "sub") return loweredText(inner);
  if (isBlock(element)) return ` ${inner.trim()} `;
  return blocks.has(tagName) ? `\n\n${inner.trim()}\n\n` : inner;
}

function isCaption(node: Nodes): boolean {
  return node.type === "element" && node.tagName === "figcaption";
}

function isEntry({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes("csl-entry");
}

function isFootnoteReference(node: Nodes): boolean {
  return node.type === "element" && node.properties["dataFootnoteRef"] !== undefined;
}

function writeItem(item: Nodes, before: readonly Nodes[], list: string): string {
  if (item.type !== "element") return "";
  // An entry of the bibliography has the style’s own label, or none.
  if (isEntry(item))
    return `${write(item, false)
      .trim()
      .replace(/ +(?=[,.;:] )/g, "")
      .replace(/ {2,}/g, " ")}\n`;
  const number = before.filter(({ type }) => type === "element").length + 1;
  return `${list === "ol" ? `${number}.` : "-"} ${write(item, false).trim()}\n`;
}
