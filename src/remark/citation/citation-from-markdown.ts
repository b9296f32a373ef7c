import type { CompileContext, Extension } from "mdast-util-from-markdown";
import type { PhrasingContent } from "mdast";
import type { Point, Position } from "unist";
import type { Token } from "micromark-util-types";
import type { Citation, CitationItem } from "./citation.ts";
import { endPointAt, pointAt } from "./citation-syntax-text.ts";
import type { TextRun } from "./citation-tokens.ts";
import { englishSpellings, type LocatorSpellings } from "../../locators/english-spellings.ts";
import { parseLocator } from "../../locators/parse-locator.ts";
import { splitPhrasing } from "./split-phrasing.ts";

/**
 * Extend `mdast-util-from-markdown` with citations: tokens to nodes.
 *
 * @param terms
 *   Spellings of locator labels; a function is called for each suffix.
 */
export function citationFromMarkdown(
  terms: LocatorSpellings | (() => LocatorSpellings) = englishSpellings,
): Extension {
  return {
    enter: {
      citation: enterCitation,
      citationItem: enterItem,
      citationSuppressMarker: enterSuppressMarker,
      citationPrefix: enterPart,
      citationSuffix: enterPart,
    },
    exit: {
      citation: exitCitation,
      citationKey: exitKey,
      citationPrefix: exitPrefix,
      citationSuffix: exitSuffix,
    },
  };

  function exitSuffix(this: CompileContext, token: Token): void {
    const suffix = leavePart(this);
    const item = currentItem(this);
    const runs = token._leading ?? [];
    const text = runs.map((d) => d.value).join("");
    const locator = parseLocator(text, typeof terms === "function" ? terms() : terms);
    item.suffix = suffix;
    item.tail = [...suffix];
    item.written!.suffix = item.written!.tail = onOneMargin(writtenIn(this, token));
    if (!locator) return;

    const { label, value, start, end, tailStart } = locator;
    const tailPoint =
      tailStart < text.length ? pointAt(runs, tailStart) : endPointAt(runs, tailStart);
    const written = writtenIn(this, { start: tailPoint, end: token.end });
    item.tail = splitPhrasing(suffix, tailStart, plainPoint(tailPoint));
    item.written!.tail = onOneMargin(written);
    if (label === "") return;
    item.locator = { label, value, position: between(runs, start, end) };
  }
}

function enterCitation(this: CompileContext, token: Token): void {
  const form = token._form ?? "bracketed";
  this.enter({ type: "citation", form, items: [], children: [] }, token);
}

function enterItem(this: CompileContext, token: Token): void {
  currentCitation(this).items.push({
    key: "",
    mode:
      currentCitation(this).form === "in-text" && currentCitation(this).items.length === 0
        ? "author-in-text"
        : "normal",
    prefix: [],
    suffix: [],
    tail: [],
    written: { prefix: "", suffix: "", tail: "" },
    position: positionOf(token),
    keyPosition: positionOf(token),
  });
}

function enterSuppressMarker(this: CompileContext): void {
  currentItem(this).mode = "suppress-author";
}

function exitKey(this: CompileContext, token: Token): void {
  const item = currentItem(this);
  item.key = this.sliceSerialize(token);
  item.keyPosition = positionOf(token);
}

function enterPart(this: CompileContext): void {
  this.buffer();
}

function exitPrefix(this: CompileContext, token: Token): void {
  const prefix = leavePart(this);
  const item = currentItem(this);
  item.prefix = prefix;
  item.written!.prefix = onOneMargin(writtenIn(this, token));
}

function exitCitation(this: CompileContext, token: Token): void {
  const citation = currentCitation(this);
  // A copy has no room for more: a document may have 100,000 citations of a single item.
  citation.items = [...citation.items];
  this.exit(token);
}

function leavePart(context: CompileContext): PhrasingContent[] {
  const fragment = context.stack.pop();
  return fragment && "children" in fragment ? ([...fragment.children] as PhrasingContent[]) : [];
}

function currentCitation(context: CompileContext): Citation {
  return context.stack.at(-1) as Citation;
}

function currentItem(context: CompileContext): CitationItem {
  return currentCitation(context).items.at(-1)!;
}

function between(runs: readonly TextRun[], start: number, end: number): Position {
  return { start: plainPoint(pointAt(runs, start)), end: plainPoint(endPointAt(runs, end)) };
}

function positionOf({ start, end }: Token): Position {
  return { start: plainPoint(start), end: plainPoint(end) };
}

function plainPoint({ line, column, offset }: Token["start"]): Point {
  return { line, column, offset };
}

/** The source between two points; micromark cannot slice an empty range out of a tab. */
function writtenIn(context: CompileContext, range: Pick<Token, "start" | "end">): string {
  return range.start.offset === range.end.offset ? "" : context.sliceSerialize(range);
}

/** Remove the space around line endings, which Markdown ignores. */
function onOneMargin(markdown: string): string {
  return markdown.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, "\n");
}
