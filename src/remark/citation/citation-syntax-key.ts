import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import "./citation-tokens.ts";

/** What follows `@`: a plain key, or a key of any characters in braces. */
export const key: Construct = { tokenize: tokenizeKey, partial: true };

/** How deep braces may nest in a key. The limit keeps text from being read again and again for its `}`. */
const braceDepthMax = 3;

const internalPunctuation = new Set(Array.from(":.#$%&-+?<>~/", (d) => d.charCodeAt(0)));

const continuation: Construct = { tokenize: tokenizeContinuation, partial: true };

function tokenizeKey(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  let depth = 0;
  return start;

  function start(code: Code): State | undefined {
    if (code === codes.leftCurlyBrace) {
      marker(code);
      return openBrace;
    }

    const point = codePointAt(self, code);
    if (!isKeyCharacter(point) || isMark(point)) return nok(code);
    effects.enter("citationKey");
    return word(code);
  }

  function word(code: Code): State | undefined {
    if (isKeyCharacter(codePointAt(self, code))) {
      effects.consume(code);
      return isHighSurrogate(code) ? lowSurrogate : word;
    }

    if (code !== null && internalPunctuation.has(code)) {
      return effects.check(continuation, punctuation, wordEnd)(code);
    }

    return wordEnd(code);
  }

  function lowSurrogate(code: Code): State {
    effects.consume(code);
    return word;
  }

  function punctuation(code: Code): State {
    effects.consume(code);
    return word;
  }

  function wordEnd(code: Code): State | undefined {
    effects.exit("citationKey");
    return ok(code);
  }

  function openBrace(code: Code): State | undefined {
    if (code === codes.rightCurlyBrace) return nok(code);
    effects.enter("citationKey");
    return braced(code);
  }

  function braced(code: Code): State | undefined {
    // Line endings and tabs have codes below zero; the end of the text has none.
    if (code === null || code < 0 || depth > braceDepthMax) return nok(code);
    if (code === codes.rightCurlyBrace && depth === 0) return closeBrace(code);
    if (code === codes.rightCurlyBrace) depth--;
    if (code === codes.leftCurlyBrace) depth++;
    effects.consume(code);
    return braced;
  }

  function closeBrace(code: Code): State | undefined {
    effects.exit("citationKey");
    marker(code);
    return ok;
  }

  function marker(code: Code): void {
    effects.enter("citationKeyMarker");
    effects.consume(code);
    effects.exit("citationKeyMarker");
  }
}

/** Punctuation inside a key: one mark before a letter or digit, or the first of two slashes. */
function tokenizeContinuation(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const self = this;
  return start;

  function start(code: Code): State {
    const maySlashFollow = code === codes.colon || code === codes.slash;
    effects.consume(code);
    return after;

    function after(code: Code): State | undefined {
      const continues =
        isKeyCharacter(codePointAt(self, code)) || (maySlashFollow && code === codes.slash);
      return continues ? ok(code) : nok(code);
    }
  }
}

/** Whether a code point is a letter, a combining mark or a digit. */
export function isLetterOrDigit(codePoint: number | undefined): boolean {
  return codePoint !== undefined && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(codePoint));
}

function isKeyCharacter(codePoint: number | undefined): boolean {
  return codePoint === codes.underscore || isLetterOrDigit(codePoint);
}

function isMark(codePoint: number | undefined): boolean {
  return codePoint !== undefined && /\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** The code point before the current point; micromark gives UTF-16 units. */
export function previousCodePoint(context: TokenizeContext, previous: Code): number | undefined {
  if (previous === null || previous < 0) return undefined;
  if (!isLowSurrogate(previous)) return previous;

  const end = context.now();
  const start = { ...end, _bufferIndex: end._bufferIndex - 2 };
  return context.sliceSerialize({ start, end }).codePointAt(0);
}

/** The code point at the current point, given its first unit. */
function codePointAt(context: TokenizeContext, code: Code): number | undefined {
  if (code === null || code < 0) return undefined;
  if (!isHighSurrogate(code)) return code;

  const start = context.now();
  const end = { ...start, _bufferIndex: Math.max(start._bufferIndex, 0) + 2 };
  return context.sliceSerialize({ start, end }).codePointAt(0);
}

function isHighSurrogate(code: Code): boolean {
  return code !== null && code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: Code): boolean {
  return code !== null && code >= 0xdc00 && code <= 0xdfff;
}
