import type { Element, ElementContent } from "hast";
import { s } from "hastscript";

/**
 * A drawing laid out from the right, for right-to-left languages: its shapes are mirrored, and its words stay
 * readable at their new places.
 */
export function fromRight(drawn: readonly ElementContent[], width: number): ElementContent[] {
  const transform = `translate(${width} 0) scale(-1 1)`;
  return [
    s(
      "g",
      { transform },
      drawn.map((node) => turned(node, undefined)),
    ),
  ];
}

/**
 * @param anchor
 *   The text anchor set by the elements around it.
 */
function turned(node: ElementContent, anchor: unknown): ElementContent {
  if (node.type !== "element") return node;
  const own = node.properties["textAnchor"] ?? anchor;
  if (node.tagName === "text") return turnedText(node, own);
  const children = node.children.map((child) => turned(child, own));
  const textAnchor = node.properties["textAnchor"] === undefined ? undefined : opposite(own);
  return { ...node, properties: { ...node.properties, textAnchor }, children };
}

function turnedText(text: Element, anchor: unknown): Element {
  const { x, transform } = text.properties;
  const place = typeof transform === "string" ? `${transform} ` : "";
  const properties = {
    ...text.properties,
    ...(x !== undefined && { x: String(-Number(x)) }),
    transform: `${place}scale(-1 1)`,
    textAnchor: opposite(anchor),
  };
  return { ...text, properties, children: runsOf(text.children) };
}

function opposite(anchor: unknown): string {
  return anchor === "middle" ? "middle" : anchor === "end" ? "start" : "end";
}

const [fromLeft, fromTheRight, asItBegins, end] = ["\u2066", "\u2067", "\u2068", "\u2069"];

/** The runs of a line between direction marks; a line that ran against the picture’s direction still does. */
function runsOf(children: Element["children"]): Element["children"] {
  const [first] = children;
  const isAgainst = first?.type === "text" && first.value === fromTheRight;
  const runs = isAgainst ? children.slice(1, -1) : children;
  const start = isAgainst ? fromLeft : fromTheRight;
  const [only] = runs.length === 1 ? runs : [];
  // Where a line of words written from the left breaks after a comma, it is theirs.
  const isCutOff = only?.type === "text" && /[,;]$/.test(only.value);
  const shown = isCutOff && !isAgainst ? [quoted(only)] : runs.map(isolated);
  return [{ type: "text", value: start }, ...shown, { type: "text", value: end }];
}

/**
 * Left-to-right words and numbers keep their order. The picture’s own words follow its direction, however they
 * begin; a quotation follows the direction of its first word.
 */
function isolated(node: ElementContent): ElementContent {
  if (node.type === "element") {
    const isOwn = String(node.properties["className"]) === "drawing-strong";
    return { ...node, children: node.children.map(isOwn ? isolated : quoted) };
  }
  if (node.type !== "text") return node;
  const value = node.value.replace(/^\u2068(.*)\u2069$/su, "$1");
  return { ...node, value: letterFromRight.test(value) ? value : ownOrder(value) };
}

/** Others’ words with their own commas and stops: a title that is wrapped has some at the ends of its lines. */
function quoted(node: ElementContent): ElementContent {
  return node.type === "text" && !node.value.startsWith(asItBegins) && hasWords.test(node.value)
    ? { ...node, value: `${asItBegins}${node.value}${end}` }
    : node;
}

/** Commas and stops around words belong to the line. */
function ownOrder(text: string): string {
  if (!hasWords.test(text)) return text;
  const inner = /[^\s,،;:.·]+(?:.*[^\s,،;:.·])?/su;
  return text.replace(inner, (words) => `${asItBegins}${words}${end}`);
}

const hasWords = /[\p{L}\p{N}]/u;
const letterFromRight = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;
