import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import { resolveAll } from "micromark-util-resolve-all";
import { codes, types } from "micromark-util-symbol";
import type {
  Code,
  Construct,
  Effects,
  Event,
  State,
  Token,
  TokenizeContext,
} from "micromark-util-types";
import {
  mayHaveAllKeys,
  isSurelyText,
  isTooDeep,
  mayClose,
  noteClose,
  noteSeparator,
  openBracket,
} from "./citation-syntax-notes.ts";
import { resolveCitations } from "./citation-syntax-resolve.ts";
import { figureTail, mayBeFigure } from "../figure-mark/figure-syntax-tail.ts";
import "./citation-tokens.ts";

/** The `]` of a bracket with citations, if nothing after it could make the bracket a link. */
export const closeBracket: Construct = {
  name: "citationCloseBracket",
  tokenize: tokenizeCloseBracket,
  resolveTo: resolveToBracket,
  resolveAll: resolveCitations,
};

/** The `]` of a bracket with citations that looked like a link but turned out not to be one. */
export const closeBracketAfterLinks: Construct = {
  ...closeBracket,
  name: "citationCloseBracketAfterLinks",
  tokenize: tokenizeCloseBracketAfterLinks,
  add: "after",
};

/** `;` inside brackets. */
export const separator: Construct = {
  name: "citationSeparator",
  tokenize: tokenizeSeparator,
  resolveAll: resolveCitations,
};

function tokenizeCloseBracket(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const self = this;
  const opening = openBracket(self);
  return start;

  function start(code: Code): State | undefined {
    noteClose(self);
    if (opening?.type !== types.labelLink) return nok(code);
    if (opening._isNote) {
      effects.enter("inlineNoteMarker", { _opening: opening });
      effects.consume(code);
      effects.exit("inlineNoteMarker");
      return end;
    }
    const isLiteral = isSurelyText(self, opening);
    if (!isLiteral && !mayClose(self, opening)) return nok(code);
    if (!isLiteral && !mayHaveAllKeys(opening) && isDefined(self, opening)) return nok(code);

    const type = isLiteral ? types.data : "citationBracketMarker";
    effects.enter(type, { _opening: opening });
    effects.consume(code);
    effects.exit(type);
    return after;
  }

  function after(code: Code): State | undefined {
    // What follows may make it a link, or a figure, which has its own construct.
    const mayBeLink = code === codes.leftParenthesis || code === codes.leftSquareBracket;
    if (mayBeLink && !isTooDeep(opening!)) return nok(code);
    if (mayBeFigure(self, opening!)) return effects.check(figureTail, nok, end)(code);
    return end(code);
  }

  function end(code: Code): State | undefined {
    self._labelStarts?.pop();
    return ok(code);
  }
}

function tokenizeCloseBracketAfterLinks(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const self = this;
  // If the end of a link does not match a label start, it leaves that start as the last, marked as balanced.
  const opening = self._labelStarts?.at(-1);
  return start;

  function start(code: Code): State | undefined {
    if (opening?.type !== types.labelLink || !opening._balanced) return nok(code);
    if (!mayClose(self, opening) || isSurelyText(self, opening)) return nok(code);

    effects.enter("citationBracketMarker", { _opening: opening });
    effects.consume(code);
    effects.exit("citationBracketMarker");
    return after;
  }

  function after(code: Code): State | undefined {
    opening!._followed = code === codes.leftParenthesis || code === codes.leftSquareBracket;
    self._labelStarts?.pop();
    return ok(code);
  }
}

/** Whether the words in the brackets are the label of a definition. */
function isDefined({ parser, sliceSerialize, now }: TokenizeContext, opening: Token): boolean {
  if (parser.defined.length === 0) return false;
  const label = sliceSerialize({ start: opening.end, end: now() });
  return parser.defined.includes(normalizeIdentifier(label));
}

/** Wrap the content of the brackets; emphasis that starts inside ends inside. */
function resolveToBracket(events: Event[], context: TokenizeContext): Event[] {
  const marker = events.at(-1)![1];
  const opening = marker._opening!;
  const isNote = marker.type === "inlineNoteMarker";
  if (!isNote && marker.type !== "citationBracketMarker") return events;

  let open = events.length - 1;
  while (events[open]![1] !== opening || events[open]![0] !== "enter") open--;

  // A label start has four events: those of itself and of its marker.
  const start: Token = { ...opening, type: marker.type };
  const bracket: Token = {
    type: isNote ? "inlineNote" : "citationBracket",
    start: { ...opening.start },
    end: { ...marker.end },
    _opening: opening,
  };
  const inside = resolveAll(
    context.parser.constructs.insideSpan.null ?? [],
    events.slice(open + 4, -2),
    context,
  );
  const close = events.slice(-2);

  events.length = open;
  events.push(["enter", bracket, context], ["enter", start, context], ["exit", start, context]);
  for (const event of inside) events.push(event);
  for (const event of close) events.push(event);
  events.push(["exit", bracket, context]);
  return events;
}

function tokenizeSeparator(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const opening = openBracket(this);
  return start;

  function start(code: Code): State | undefined {
    if (!opening) return nok(code);

    noteSeparator(opening);
    effects.enter("citationSeparator", { _within: opening });
    effects.consume(code);
    effects.exit("citationSeparator");
    return ok;
  }
}
