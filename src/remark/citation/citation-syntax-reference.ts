import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import { codes, types } from "micromark-util-symbol";
import type {
  Code,
  Construct,
  Effects,
  Previous,
  State,
  TokenizeContext,
} from "micromark-util-types";
import { isInsideAddress } from "./citation-syntax-address.ts";
import { isLetterOrDigit, key, previousCodePoint } from "./citation-syntax-key.ts";
import { noteReference, openBracket } from "./citation-syntax-notes.ts";
import { resolveCitations } from "./citation-syntax-resolve.ts";
import "./citation-tokens.ts";

/** `@key` or `@{key}`. */
export const reference = referenceAfter("citationReference", function (code) {
  return mayStart(this, code) && !(code === codes.slash && isInsideAddress(this));
});

/** `-@key`; a hyphen after another hyphen is part of a dash. */
export const suppressingReference = referenceAfter("citationSuppressingReference", function (code) {
  return mayStart(this, code) && code !== codes.dash;
});

/** No citation starts inside a word or right after a full stop. */
function mayStart(context: TokenizeContext, code: Code): boolean {
  return code !== codes.dot && !isLetterOrDigit(previousCodePoint(context, code));
}

function referenceAfter(name: string, previous: Previous): Construct {
  return { name, previous, tokenize: tokenizeReference, resolveAll: resolveCitations };

  function tokenizeReference(
    this: TokenizeContext,
    effects: Effects,
    ok: State,
    nok: State,
  ): State {
    const self = this;
    const bracketNext: Construct = { tokenize: tokenizeBracketNext, partial: true };
    let bracketOffset: number;
    return start;

    function start(code: Code): State | undefined {
      if (!previous.call(self, self.previous)) return nok(code);

      effects.enter("citationReference");
      if (code !== codes.dash) return at(code);

      effects.enter("citationSuppressMarker");
      effects.consume(code);
      effects.exit("citationSuppressMarker");
      return at;
    }

    function at(code: Code): State | undefined {
      if (code !== codes.atSign) return nok(code);

      effects.enter("citationAtMarker");
      effects.consume(code);
      effects.exit("citationAtMarker");
      return effects.attempt(key, end, nok);
    }

    function end(code: Code): State | undefined {
      const token = effects.exit("citationReference");
      token._within = openBracket(self);
      noteReference(token._within);
      return effects.check(bracketNext, bracketFollows, ok)(code);

      function bracketFollows(code: Code): State | undefined {
        token._bracketOffset = bracketOffset;
        (self._citationBracketOffsets ??= new Set()).add(bracketOffset);
        return ok(code);
      }
    }

    /** Space with at most one line ending, then a `[` that does not start a footnote. */
    function tokenizeBracketNext(effects: Effects, ok: State, nok: State): State {
      let lineEndings = 0;
      return before;

      function before(code: Code): State | undefined {
        if (markdownLineEnding(code) && lineEndings++ > 0) return nok(code);
        if (!markdownLineEnding(code) && !markdownSpace(code)) return at(code);

        effects.enter(types.whitespace);
        effects.consume(code);
        effects.exit(types.whitespace);
        return before;
      }

      function at(code: Code): State | undefined {
        if (code !== codes.leftSquareBracket) return nok(code);

        bracketOffset = self.now().offset;
        effects.enter(types.labelMarker);
        effects.consume(code);
        effects.exit(types.labelMarker);
        return after;
      }

      function after(code: Code): State | undefined {
        return code === codes.caret ? nok(code) : ok(code);
      }
    }
  }
}
