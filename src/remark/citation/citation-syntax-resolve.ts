import { types } from "micromark-util-symbol";
import type { Event, Resolver, Token } from "micromark-util-types";
import { Edits } from "./citation-syntax-edits.ts";
import { type Bracket, hasKey, type SyntaxPart, readBrackets } from "./citation-syntax-parts.ts";
import {
  hideSpace,
  isWhitespace,
  leadingText,
  type TokenRange,
  trimEnd,
  trimStart,
} from "./citation-syntax-text.ts";
import "./citation-tokens.ts";

/**
 * Assemble citations from their marks: a bracket becomes a citation if each part between `;` has a key; any other
 * reference becomes an in-text citation, and the bracket after it its locator and further items. Whatever becomes
 * neither is text. A single walk decides outer brackets before inner ones.
 */
export const resolveCitations: Resolver = function (events, context) {
  const { brackets, inImages } = readBrackets(events);
  const edits = new Edits();
  /** References in brackets that became citations, by the index of their enter event. */
  const itemReferences = new Set<number>();
  const joined = new Set<Bracket>();

  for (let index = 0; index < events.length; index++) {
    const [kind, token] = events[index]!;
    if (kind === "exit") continue;

    if (token.type === "citationBracket") {
      const bracket = brackets.get(index)!;
      if (joined.has(bracket)) continue;
      if (!bracket.inImage && isCitation(events, bracket)) bracketed(bracket);
      else edits.unwrap(events, bracket);
    } else if (token.type === "citationReference" && !itemReferences.has(index)) {
      if (inImages.has(index)) edits.flatten(events, index);
      else inText(index);
    } else if (token.type === "citationSeparator" && !edits.isKept(token)) {
      token.type = types.data;
    }
  }

  return edits.apply(events);

  function bracketed(bracket: Bracket): void {
    Object.assign(bracket.token, { type: "citation", _form: "bracketed" });
    keepSeparators(bracket);
    for (const part of bracket.parts) writeItem(part);
  }

  function inText(index: number): void {
    const reference = events[index]![1];
    const after = edits.splitSuppressMarker(events, index, context);
    const end = exitOf(events, index) + 1;
    const bracket = bracketAfter(events, brackets, reference, end);
    const citation: Token = {
      type: "citation",
      start: reference.start,
      end: (bracket?.token ?? reference).end,
      _form: "in-text",
    };
    const item: Token = { type: "citationItem", start: reference.start, end: reference.end };
    edits.open(index, [...after, ["enter", citation, context], ["enter", item, context]]);
    if (!bracket) {
      edits.close(end, [
        ["exit", item, context],
        ["exit", citation, context],
      ]);
      return;
    }

    joined.add(bracket);
    keepSeparators(bracket);
    edits.drop(bracket.open, bracket.open + 1);
    edits.drop(bracket.close, bracket.close + 1);
    hideSpace(events, { start: end, end: bracket.open });
    edits.close(bracket.close, [["exit", citation, context]]);

    const [first, ...later] = bracket.parts;
    if (hasKey(first!) && isEveryKeyed(bracket)) {
      edits.close(end, [["exit", item, context]]);
      writeItem(first);
    } else {
      writeOwnSuffix(item, first!, end);
    }
    for (const part of later) writeItem(part);
  }

  /** Write the locator and words in brackets after an in-text key. */
  function writeOwnSuffix(item: Token, part: SyntaxPart, end: number): void {
    const suffix = trimEnd(events, part);
    if (isWhitespace(events, suffix)) {
      hideSpace(events, { start: part.start, end: part.end });
      edits.close(end, [["exit", item, context]]);
      return;
    }

    const trimmed = trimStart(events, suffix);
    hideSpace(events, { start: part.start, end: trimmed.start });
    hideSpace(events, { start: trimmed.end, end: part.end });
    item.end = events[trimmed.end - 1]![1].end;
    wrap("citationSuffix", trimmed, [["exit", item, context]]);
  }

  function writeItem(part: SyntaxPart): void {
    if (!hasKey(part)) return;
    itemReferences.add(part.reference);

    const prefix = trimEnd(events, trimStart(events, { start: part.start, end: part.reference }));
    hideSpace(events, { start: part.start, end: prefix.start });
    hideSpace(events, { start: prefix.end, end: part.reference });

    const written = { start: part.afterReference, end: part.end };
    const suffix = isWhitespace(events, written) ? written : trimEnd(events, written);
    hideSpace(events, { start: suffix.end, end: part.end });

    const first = prefix.start < prefix.end ? prefix.start : part.reference;
    const last = suffix.start < suffix.end ? suffix.end : part.afterReference;
    const item: Token = {
      type: "citationItem",
      start: events[first]![1].start,
      end: events[last - 1]![1].end,
    };
    edits.open(first, [["enter", item, context]]);
    if (prefix.start < prefix.end) wrap("citationPrefix", prefix, []);
    if (suffix.start < suffix.end) wrap("citationSuffix", suffix, [["exit", item, context]]);
    else edits.close(last, [["exit", item, context]]);
  }

  function wrap(
    type: "citationPrefix" | "citationSuffix",
    range: TokenRange,
    after: Event[],
  ): void {
    const token: Token = {
      type,
      start: events[range.start]![1].start,
      end: events[range.end - 1]![1].end,
    };
    if (type === "citationSuffix") token._leading = leadingText(events, range);
    edits.open(range.start, [["enter", token, context]]);
    edits.close(range.end, [["exit", token, context], ...after]);
  }

  function keepSeparators({ parts }: Bracket): void {
    for (const { end } of parts.slice(0, -1)) edits.keep(events[end]![1]);
  }
};

/**
 * Whether a bracket is a citation. It is not if another bracket follows: the two then read as a link without a
 * definition.
 */
function isCitation(events: readonly Event[], bracket: Bracket): boolean {
  return isEveryKeyed(bracket) && !isBeforeBracket(events, bracket);
}

function isEveryKeyed({ parts }: Bracket): boolean {
  return parts.every(hasKey);
}

function isBeforeBracket(events: readonly Event[], { close }: Bracket): boolean {
  const next = events[close + 1];
  if (next?.[0] !== "enter") return false;
  const { type, _balanced } = next[1];
  return type === "citationBracket" || type === types.link || _balanced === true;
}

/** The bracket that gives an in-text key its locator, and perhaps further items. */
function bracketAfter(
  events: readonly Event[],
  brackets: ReadonlyMap<number, Bracket>,
  reference: Token,
  end: number,
): Bracket | undefined {
  if (reference._bracketOffset === undefined) return undefined;

  let index = end;
  while (index < events.length && isWhitespace(events, { start: index, end: index + 1 })) index++;
  const bracket = brackets.get(index);
  if (bracket?.token.start.offset !== reference._bracketOffset) return undefined;
  if (isEveryKeyed(bracket)) return isBeforeBracket(events, bracket) ? undefined : bracket;

  const isLocator = bracket.parts.slice(1).every(hasKey) && !bracket.token._opening?._followed;
  return isLocator ? bracket : undefined;
}

function exitOf(events: readonly Event[], enter: number): number {
  let index = enter;
  while (events[index]![0] !== "exit" || events[index]![1] !== events[enter]![1]) index++;
  return index;
}
