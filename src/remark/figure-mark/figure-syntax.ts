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
import { figureTail, mayBeFigure } from "./figure-syntax-tail.ts";
import "./figure-tokens.ts";

const name = ":figure";

const figureStart: Construct = { name: "figureStart", tokenize: tokenizeStart };

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
  return { text: { [codes.colon]: figureStart, [codes.rightSquareBracket]: figureEnd } };
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
