import type { ElementContent, Properties } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { lessThan, withoutMarks, type Mark } from "./csl-marks.ts";

/** A stretch of a formatted citation or entry: the same as HTML, as text and as a tree. */
export interface Part {
  html: string;
  text: string;
  content: ElementContent[];
  /** The number, in its cluster, of the item that this is and that a link may stand for. */
  item?: number;
}

export function partOf(content: ElementContent[], item?: number): Part {
  return {
    html: toHtml(content),
    text: content.map((node) => toString(node)).join(""),
    content,
    ...(item !== undefined && { item }),
  };
}

/** HTML of what the processor wrote; text in it is text, whatever it looks like. */
export function toContent(nodes: readonly (Mark | string)[], linked = true): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (typeof node === "string") {
      const value = plainText(node);
      return value ? [{ type: "text", value }] : [];
    }

    const children = toContent(node.children, linked);
    const address = linked ? addressOf(node) : undefined;
    if (address !== undefined) return [element("a", { href: address }, children)];
    const tag = tags.get(node.name);
    if (tag !== undefined) return [element(tag, {}, children)];
    return classes.has(node.name)
      ? [element("span", { className: [`csl-${node.name}`] }, children)]
      : children;
  });
}

/** The words of marked text. */
export function textOf(nodes: readonly (Mark | string)[]): string {
  return nodes
    .map((node) => (typeof node === "string" ? plainText(node) : textOf(node.children)))
    .join("");
}

function plainText(text: string): string {
  return withoutMarks(text.replaceAll(lessThan, "<"));
}

/** Where a mark links to: only to the web. */
function addressOf({ name, children }: Mark): string | undefined {
  if (name !== "url" && name !== "doi") return undefined;
  const text = textOf(children);
  const address = name === "doi" && text.startsWith("10.") ? `https://doi.org/${text}` : text;
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined;
}

const tags: ReadonlyMap<string, string> = new Map([
  ["italic", "i"],
  ["bold", "b"],
  ["underline", "u"],
  ["superscript", "sup"],
  ["subscript", "sub"],
]);

/** Marks without an element of HTML: a class `csl-…`, for the style sheet. */
const classes: ReadonlySet<string> = new Set([
  "block",
  "indent",
  "no-small-caps",
  "no-underline",
  "regular",
  "small-caps",
  "upright",
]);

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): ElementContent {
  return { type: "element", tagName, properties, children };
}
