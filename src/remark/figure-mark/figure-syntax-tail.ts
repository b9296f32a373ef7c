import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, Token, TokenizeContext } from "micromark-util-types";
import "./figure-tokens.ts";

/** `{#id}` after the bracket of a figure. */
export const figureTail: Construct = { tokenize: tokenizeTail, partial: true };

/** The same with the bracket before it. */
export const figureClose: Construct = { tokenize: tokenizeClose, partial: true };

/**
 * Whether a bracket belongs to a `:figure[` with no figure inside it: figures do not nest, and the inner one
 * counts.
 */
export function mayBeFigure(
  { _figureOffsets, _lastFigureOffset = -1 }: TokenizeContext,
  { start }: Token,
): boolean {
  return _lastFigureOffset < start.offset && (_figureOffsets?.has(start.offset) ?? false);
}

function tokenizeClose(effects: Effects, ok: State, nok: State): State {
  return bracket;

  function bracket(code: Code): State | undefined {
    effects.enter("figureMarker");
    effects.consume(code);
    effects.exit("figureMarker");
    return effects.attempt(figureTail, ok, nok);
  }
}

function tokenizeTail(effects: Effects, ok: State, nok: State): State {
  return brace;

  function brace(code: Code): State | undefined {
    if (code !== codes.leftCurlyBrace) return nok(code);
    effects.enter("figureMarker");
    effects.consume(code);
    return hash;
  }

  function hash(code: Code): State | undefined {
    if (code !== codes.numberSign) return nok(code);
    effects.consume(code);
    return idStart;
  }

  function idStart(code: Code): State | undefined {
    if (!isLowerCaseLetter(code)) return nok(code);
    effects.exit("figureMarker");
    effects.enter("figureId");
    effects.consume(code);
    return id;
  }

  function id(code: Code): State | undefined {
    if (isLowerCaseLetter(code) || isDigit(code) || code === codes.dash) {
      effects.consume(code);
      return id;
    }
    if (code !== codes.rightCurlyBrace) return nok(code);
    effects.exit("figureId");
    effects.enter("figureMarker");
    effects.consume(code);
    effects.exit("figureMarker");
    return ok;
  }
}

function isLowerCaseLetter(code: Code): boolean {
  return code !== null && code >= codes.lowercaseA && code <= codes.lowercaseZ;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= codes.digit0 && code <= codes.digit9;
}
