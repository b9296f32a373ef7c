import type { ElementContent, RootContent } from "hast";
import type { Parents, PhrasingContent } from "mdast";
import type { Info, Options, State } from "mdast-util-to-markdown";
import type { Citation, CitationItem } from "./citation.ts";
import { writeInlineMath } from "./inline-math.ts";
import { phrasingOfHtml } from "./phrasing-of-html.ts";

/**
 * Extend `mdast-util-to-markdown` with citations: nodes to Markdown. The locator and tail are ignored: the suffix
 * contains them.
 */
export function citationToMarkdown(): Options {
  return {
    handlers: { citation: handleCitation, inlineMath: writeInlineMath } as Options["handlers"] &
      object,
    unsafe: [
      {
        // Uses a lookbehind: with `before`, any escaped character just before would count as having dealt with it.
        character: "@",
        after: "(?<![0-9A-Za-z]@)[\\w{\\u0080-\\uFFFF]",
        inConstruct: "phrasing",
        notInConstruct: ["autolink", "destinationLiteral", "destinationRaw", "titleQuote"],
      },
      // After a citation at the start of a paragraph, a colon would make a definition.
      { before: "\\]", character: ":", inConstruct: "phrasing" },
      // A backslash before a space would make it non-breaking.
      { character: "\\", after: " ", inConstruct: "phrasing" },
      { character: ";", inConstruct: "citation" },
      { character: "[", inConstruct: "citation" },
      { character: "]", inConstruct: "citation" },
      { character: "<", inConstruct: "citationDestination" },
      { character: ">", inConstruct: "citationDestination" },
      { character: "\n", inConstruct: "citationDestination" },
      { character: "\r", inConstruct: "citationDestination" },
    ],
  };
}

function handleCitation(
  node: Citation,
  parent: Parents | undefined,
  state: State,
  info: Info,
): string {
  const { hChildren, hName, hProperties } = node.data ?? {};
  if (hChildren) return written(phrasingOfHtml(withText(hChildren)), state, info);
  if (hName === "a") {
    const link = {
      type: "link" as const,
      url: String(hProperties?.["href"]),
      children: node.children,
    };
    return state.handle(link as never, parent, state, info);
  }
  if (node.form === "span") return span(node, state, info);
  if (node.form === "in-text") return inText(node, following(parent, state), state, info);
  return `[${items(node.items, state, info)}]`;
}

/** Write a formatted citation: its words in the style’s form. */
function written(children: PhrasingContent[], state: State, info: Info): string {
  return state.containerPhrasing({ type: "paragraph", children }, info);
}

/** Leave out comments and the like, which no citation contains. */
function withText(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.filter((node) => node.type === "text" || node.type === "element");
}

handleCitation.peek = (node: Citation) =>
  node.data?.hChildren ? "" : node.form === "in-text" ? "@" : "[";

function inText(node: Citation, after: string, state: State, info: Info): string {
  const [first, ...later] = node.items;
  if (!first) return "";
  const suffix = part(first.suffix, state, info).trim();
  const inBrackets = [suffix, items(later, state, info)].filter(Boolean).join("; ");
  const reference = `@${writtenKey(first.key, inBrackets ? " " : after)}`;
  return inBrackets ? `${reference} [${inBrackets}]` : reference;
}

/** Write a span as a link: the items are its destination, the note is its title. */
function span(node: Citation, state: State, info: Info): string {
  const exitLink = state.enter("link");
  const exitLabel = state.enter("label");
  const words = state.containerPhrasing(
    { type: "link", url: "", children: node.children },
    { ...info, before: "[", after: "]" },
  );
  exitLabel();

  const exitDestination = state.enter("citationDestination");
  const destination = items(node.items, state, info);
  exitDestination();

  const note = node.inferred === undefined ? node.note : `inferred: ${node.inferred}`;
  const title = note === undefined ? "" : ` "${titleOf(note, state, info)}"`;
  exitLink();
  const isPlain = /^@[^\s()<>\\]+$/.test(destination);
  return `[${words}](${isPlain ? destination : `<${destination}>`}${title})`;
}

function titleOf(note: string, state: State, info: Info): string {
  const exit = state.enter("titleQuote");
  const title = state.safe(note, { ...info, before: '"', after: '"' });
  exit();
  return title;
}

function items(list: readonly CitationItem[], state: State, info: Info): string {
  return list.map((d) => item(d, state, info)).join("; ");
}

function item({ key, mode, prefix, suffix }: CitationItem, state: State, info: Info): string {
  const before = part(prefix, state, info);
  const after = part(suffix, state, info);
  const mark = mode === "suppress-author" ? "-@" : "@";
  return `${before}${before && " "}${mark}${writtenKey(key, after)}${after}`;
}

function part(children: PhrasingContent[], state: State, info: Info): string {
  const exit = state.enter("citation");
  const value = state.containerPhrasing(
    { type: "paragraph", children },
    { ...info, before: "[", after: "]" },
  );
  exit();
  return value;
}

/** Put a key in braces if it would otherwise not be read whole, or would continue into what follows. */
function writtenKey(key: string, after: string): string {
  const isPlain =
    /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{M}\p{N}_])|[:/](?=\/))*$/u.test(
      key,
    );
  const goesOn = /^(?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/][\p{L}\p{M}\p{N}_]|[:/]\/)/u.test(after);
  return isPlain && !goesOn ? key : `{${key}}`;
}

/** The characters after an in-text citation, as far as its next sibling shows them. */
function following(parent: Parents | undefined, state: State): string {
  const next = parent?.children[state.indexStack.at(-1)! + 1];
  return next?.type === "text" ? next.value : "";
}

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    citation: "citation";
    citationDestination: "citationDestination";
  }
}
