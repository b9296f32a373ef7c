import { factorySpace } from "micromark-factory-space";
import { markdownLineEnding } from "micromark-util-character";
import { codes, types } from "micromark-util-symbol";
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from "micromark-util-types";
import { listNamed, readAttributes } from "./bibliography-place-attributes.ts";
import "./bibliography-place-tokens.ts";

const colonsMin = 3;

/** `::: {#refs}`: a container like a block quote, but its lines need no marker. */
const opening: Construct = {
  name: "bibliographyPlace",
  tokenize: tokenizeOpening,
  continuation: { tokenize: tokenizeContinuation },
  exit: exitPlace,
};

/** `:::` on its own line, which also ends a paragraph. */
const closing: Construct = { name: "bibliographyPlaceClosing", tokenize: tokenizeClosing };

/**
 * Extend micromark with the place of the bibliography, `::: {#refs}` … `:::`: characters to tokens. Other fenced
 * divs are not read. It is a container, so its content is parsed only once, code can hide its fences, and lists and
 * block quotes may contain it.
 */
export function bibliographyPlaceSyntax(): Extension {
  return { document: { [codes.colon]: opening }, flow: { [codes.colon]: closing } };
}

function tokenizeOpening(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    // As in Pandoc, a fence cannot interrupt a paragraph. Places do not nest: every line is offered to every open
    // container, so nesting without markers would take quadratic time.
    if (self.interrupt || isInPlace(self)) return nok(code);

    effects.enter("bibliographyPlace", { _container: true });
    effects.enter("bibliographyPlaceOpening");
    return colons(effects, space, nok)(code);
  }

  function space(code: Code): State | undefined {
    return factorySpace(effects, attributes, types.whitespace)(code);
  }

  function attributes(code: Code): State | undefined {
    if (code !== codes.leftCurlyBrace) return nok(code);
    effects.enter("bibliographyPlaceAttributes");
    return inAttributes(code);
  }

  function inAttributes(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return nok(code);
    effects.consume(code);
    return code === codes.rightCurlyBrace ? attributesEnd : inAttributes;
  }

  function attributesEnd(code: Code): State | undefined {
    const token = effects.exit("bibliographyPlaceAttributes");
    if (!listNamed(readAttributes(self.sliceSerialize(token))?.id)) return nok(code);
    return factorySpace(effects, trailing, types.whitespace)(code);
  }

  function trailing(code: Code): State | undefined {
    if (code !== codes.colon) return end(code);
    return colons(effects, trailingSpace, nok, 1)(code);
  }

  function trailingSpace(code: Code): State | undefined {
    return factorySpace(effects, end, types.whitespace)(code);
  }

  function end(code: Code): State | undefined {
    if (code !== codes.eof && !markdownLineEnding(code)) return nok(code);
    effects.exit("bibliographyPlaceOpening");
    return ok(code);
  }
}

/**
 * Every line continues the place until the closing fence has been read. The flow content looks for that fence,
 * because code can hide fences.
 */
function tokenizeContinuation(
  this: TokenizeContext,
  _effects: Effects,
  ok: State,
  nok: State,
): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    const state = self.containerState ?? {};
    if (state._isClosedPlace) return nok(code);
    self.parser._bibliographyPlace = { state, lineStart: self.now() };
    return ok(code);
  }
}

function exitPlace(effects: Effects): undefined {
  effects.exit("bibliographyPlace");
}

function tokenizeClosing(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    if (!isDirectlyInPlace(self)) return nok(code);
    effects.enter("bibliographyPlaceClosing");
    return colons(effects, space, nok)(code);
  }

  function space(code: Code): State | undefined {
    return factorySpace(effects, end, types.whitespace)(code);
  }

  function end(code: Code): State | undefined {
    if (code !== codes.eof && !markdownLineEnding(code)) return nok(code);
    effects.exit("bibliographyPlaceClosing");
    // When a paragraph only checks whether it ends here, the line is read again later.
    if (!self.interrupt) self.parser._bibliographyPlace!.state._isClosedPlace = true;
    return ok(code);
  }
}

/** Whether a place is open on this line. */
function isInPlace({ parser, now }: TokenizeContext): boolean {
  const place = parser._bibliographyPlace;
  return place?.lineStart.line === now().line && !place.state._isClosedPlace;
}

/** Whether the content here is directly in the place: no inner container took part of the line. */
function isDirectlyInPlace(context: TokenizeContext): boolean {
  const last = context.events.at(-1)?.[1];
  const start = last?.type === types.linePrefix ? last.start : context.now();
  const place = context.parser._bibliographyPlace;
  return isInPlace(context) && place?.lineStart.offset === start.offset;
}

/** A run of colons. */
function colons(effects: Effects, ok: State, nok: State, least = colonsMin): State {
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    if (code !== codes.colon) return nok(code);
    effects.enter("bibliographyPlaceColons");
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === codes.colon) {
      size++;
      effects.consume(code);
      return inside;
    }
    effects.exit("bibliographyPlaceColons");
    return size < least ? nok(code) : ok(code);
  }
}
