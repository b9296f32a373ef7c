import { resolveAll } from "micromark-util-resolve-all";
import { codes, types } from "micromark-util-symbol";
import type {
  Code,
  Construct,
  Effects,
  Event,
  Extension,
  State,
  Token,
  TokenizeContext,
} from "micromark-util-types";
import { noteClose, openBracket } from "../citation/citation-syntax-notes.ts";
import { figureClose, figureTail, mayBeFigure } from "./figure-syntax-tail.ts";
import "./figure-tokens.ts";

const name = ":figure";

/** Words of a number; what is tried again for each bracket grows with it. */
const longest = 300;

const figureStart: Construct = { name: "figureStart", tokenize: tokenizeStart };

const figureBracket: Construct = { name: "figureBracket", tokenize: tokenizeBracket };

const figureEnd: Construct = {
  name: "figureEnd",
  tokenize: tokenizeEnd,
  resolveTo: resolveToFigure,
};

/**
 * Extend micromark with reported figures, `:figure[words]{#id}`: characters to tokens. Only `:figure` and `]{#id}`
 * are read here; the brackets between them pair as those of links do.
 */
export function figureSyntax(): Extension {
  return {
    text: { [codes.colon]: figureStart, [codes.rightSquareBracket]: [figureBracket, figureEnd] },
  };
}

function tokenizeStart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  let index = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter("figureStart");
    return inName(code);
  }

  function inName(code: Code): State | undefined {
    if (index === name.length) return end(code);
    if (code !== name.charCodeAt(index++)) return nok(code);
    effects.consume(code);
    return inName;
  }

  function end(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.exit("figureStart");
    (self._figureOffsets ??= new Set()).add(self.now().offset);
    return ok(code);
  }
}

/** The second bracket of `\[5 to 7]` in the words of a figure, which is text: Markdown is often written so. */
function tokenizeBracket(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const opening = openBracket(self);
  return start;

  function start(code: Code): State | undefined {
    if (opening?.type !== types.labelLink || !mayBeFigure(self, opening)) return nok(code);
    const { end, _figureClosed = 0 } = opening;
    if (self.now().offset - end.offset > longest) return nok(code);
    const words = self.sliceSerialize({ start: end, end: self.now() });
    if (escapedBrackets(words) <= _figureClosed) return nok(code);
    return effects.check(figureClose, nok, text)(code);
  }

  function text(code: Code): State | undefined {
    opening!._figureClosed = (opening!._figureClosed ?? 0) + 1;
    effects.enter(types.data);
    effects.consume(code);
    effects.exit(types.data);
    return ok;
  }
}

/** The first brackets that a backslash makes text. */
function escapedBrackets(words: string): number {
  return words.match(/\\[^]/g)?.filter((pair) => pair === "\\[").length ?? 0;
}

function tokenizeEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const opening = openBracket(self);
  return start;

  function start(code: Code): State | undefined {
    if (opening?.type !== types.labelLink || !mayBeFigure(self, opening)) return nok(code);
    if (opening.end.offset === self.now().offset) return nok(code);

    effects.enter("figureEnd", { _figureOpening: opening });
    effects.enter("figureMarker");
    effects.consume(code);
    effects.exit("figureMarker");
    return effects.attempt(figureTail, end, nok);
  }

  function end(code: Code): State | undefined {
    effects.exit("figureEnd");
    noteClose(self);
    self._labelStarts?.pop();
    self._lastFigureOffset = opening!.start.offset;
    return ok(code);
  }
}

/** Wrap the words; emphasis that starts inside ends inside. */
function resolveToFigure(events: Event[], context: TokenizeContext): Event[] {
  const end = events.at(-1)![1];
  const opening = end._figureOpening!;
  let open = events.length - 1;
  while (events[open]![1] !== opening || events[open]![0] !== "enter") open--;
  let close = events.length - 1;
  while (events[close]![1] !== end || events[close]![0] !== "enter") close--;

  // The name’s two events precede the label start, which has four events.
  const figureName = events[open - 1]![1];
  figureName.type = "figureName";
  const figure: Token = { type: "figureMark", start: figureName.start, end: end.end };
  const marker: Token = { type: "figureMarker", start: opening.start, end: opening.end };
  const words: Token = { type: "figureWords", start: opening.end, end: end.start };
  const result: Event[] = [
    ["enter", figure, context],
    ...events.slice(open - 2, open),
    ["enter", marker, context],
    ["exit", marker, context],
    ["enter", words, context],
  ];
  const inside = resolveAll(
    context.parser.constructs.insideSpan.null ?? [],
    events.slice(open + 4, close),
    context,
  );
  for (const event of inside) result.push(event);
  result.push(["exit", words, context], ...events.slice(close), ["exit", figure, context]);

  events.length = open - 2;
  for (const event of result) events.push(event);
  return events;
}
