import type { Element, ElementContent, Properties } from "hast";
import { toString } from "hast-util-to-string";
import type { Content, Mark, MarkName } from "../csl/rich-text.ts";
import type { Elements } from "./format-affix.ts";
import { writeHtml } from "../write-html.ts";
import { loweredText, raisedText } from "./raised-text.ts";

/**
 * Part of a formatted citation or entry: the same content as HTML, as text and as a tree.
 *
 * `html` and `text` are getters: each is written anew whenever it is asked for. `JSON.stringify` carries them; an
 * object spread, `{ ...part }`, and `structuredClone` do not, so name them there: `{ ...part, html: part.html }`.
 */
export interface Part {
  readonly html: string;
  readonly text: string;
  content: ElementContent[];
  /** The index, in its cluster, of the item this part shows and may link to. */
  item?: number;
}

export function partOf(content: ElementContent[], item?: number): Part {
  return new ContentPart(content, item);
}

/** Writes its HTML and text when they are asked for: a document has many parts, and most are only trees. */
class ContentPart implements Part {
  readonly content: ElementContent[];
  declare readonly item?: number;

  constructor(content: ElementContent[], item: number | undefined) {
    this.content = content;
    if (item !== undefined) this.item = item;
  }

  get html(): string {
    return writeHtml(this.content);
  }

  get text(): string {
    return contentText(this.content);
  }

  /** As the interface has it. */
  toJSON(): Part {
    const { html, text, content, item } = this;
    return { html, text, content, ...(item !== undefined && { item }) };
  }
}

/** The text of HTML, with superscripts and subscripts as Unicode characters: `E = mc²`. */
export function contentText(nodes: readonly ElementContent[]): string {
  let text = "";
  let isApart = false;
  for (const node of nodes) {
    const own =
      node.type === "text" ? node.value : node.type === "element" ? elementText(node) : "";
    // A line or column of its own is separate from the word before it.
    const isColumn = node.type === "element" && isBlock(node);
    if ((isColumn || isApart) && /\S$/.test(text) && !/^[,.;:]/.test(own)) text += " ";
    isApart = isColumn;
    text += own;
  }
  return text;
}

function elementText(element: Element): string {
  const { tagName, children } = element;
  const words = contentText(children);
  if (isFormula(element)) return `$${words}$`;
  if (tagName === "sup") return raisedText(words);
  return tagName === "sub" ? loweredText(words) : words;
}

/** Whether an element is a line or a column of an entry: a class `csl-…`. */
export function isBlock({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => blocks.has(String(name)));
}

/** Whether an element is a TeX formula in the shape of `remark-math`, so that the same plugins typeset it. */
export function isFormula({ tagName, properties: { className } }: Element): boolean {
  return tagName === "code" && Array.isArray(className) && className.includes("math-inline");
}

const blocks: ReadonlySet<string> = new Set(
  ["block", "indent", "left-margin", "right-inline"].map((name) => `csl-${name}`),
);

export interface ContentOptions {
  /** Whether addresses become links; default `true`. */
  linked?: boolean;
  /** The elements of affixes. */
  elements?: Elements;
}

/** HTML for what the processor wrote; its text stays text, whatever it looks like. */
export function toContent(
  nodes: readonly Content[],
  options: ContentOptions = {},
): ElementContent[] {
  const content: ElementContent[] = [];
  for (const node of nodes) {
    if (typeof node !== "string") {
      const children = toContent(node.children, options);
      const whole = elementOf(node, children, options);
      if (whole) content.push(whole);
      else for (const child of children) content.push(child);
    } else if (node !== "") content.push({ type: "text", value: node });
  }
  return joinTexts(content);
}

/** The element for a mark; undefined if its content stands for it. */
function elementOf(
  node: Mark,
  children: ElementContent[],
  { linked, elements }: ContentOptions,
): ElementContent | undefined {
  if (node.name === "element") {
    const own = elements?.[Number(node.value)];
    return own && { ...own, children };
  }
  const address = linked === false ? undefined : addressOf(node);
  if (address !== undefined) return element("a", { href: address }, children);
  if (node.name === "math") return formula(textOf(node.children));
  const tag = tags.get(node.name);
  if (tag !== undefined) return element(tag, {}, children);
  return classes.has(node.name)
    ? element("span", { className: [`csl-${node.name}`] }, children)
    : undefined;
}

/** Whether the parts begin with a superscript number, which directly follows the word before it. */
export function isRaised(parts: readonly Part[]): boolean {
  const first = parts.find(({ text }) => text !== "")?.content[0];
  return first?.type === "element" && first.tagName === "sup" && !/^\p{L}/u.test(toString(first));
}

/** Finished text without its marks. */
export function textOf(nodes: readonly Content[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");
}

/** The first mark with a name, at any depth. */
export function findMark(nodes: readonly Content[], name: MarkName): Mark | undefined {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const found = node.name === name ? node : findMark(node.children, name);
    if (found) return found;
  }
  return undefined;
}

function joinTexts(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else joined.push(node);
  }
  // A copy has no room for more, which would take as much as all the rest.
  return [...joined];
}

/** The target of a link mark; only web addresses count. */
function addressOf({ name, value = "" }: Mark): string | undefined {
  return name === "link" && /^https?:\/\/[^\s]+$/i.test(value) ? value : undefined;
}

const tags: ReadonlyMap<string, string> = new Map([
  ["italic", "i"],
  ["bold", "b"],
  ["underline", "u"],
  ["superscript", "sup"],
  ["subscript", "sub"],
]);

/** Marks without an HTML element get a class `csl-…`, for the style sheet. */
const classes: ReadonlySet<string> = new Set<MarkName>([
  "block",
  "indent",
  "left-margin",
  "no-small-caps",
  "no-underline",
  "regular",
  "right-inline",
  "small-caps",
  "upright",
]);

/** A formula without its dollar signs: typesetters take everything the element holds. */
function formula(written: string): ElementContent {
  const value = written.replace(/^\$|\$$/g, "");
  return element("code", { className: ["language-math", "math-inline"] }, [
    { type: "text", value },
  ]);
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): ElementContent {
  return { type: "element", tagName, properties, children };
}
