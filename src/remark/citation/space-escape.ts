import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import { codes } from "micromark-util-symbol";
import type { Construct, Effects, Extension, State } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    /** A backslash and a space: a non-breaking space. */
    spaceEscape: "spaceEscape";
  }
}

/** The space that `\ ` means in Pandoc’s Markdown: `p.\ 33`, `«\ mot\ »`. */
export const escapedSpace = "\u00A0";

const spaceEscape: Construct = { name: "spaceEscape", tokenize: tokenizeSpaceEscape };

/** Extend micromark with escaped spaces, which do not break. */
export function spaceEscapeSyntax(): Extension {
  return { text: { [codes.backslash]: spaceEscape } };
}

/** Extend `mdast-util-from-markdown` with escaped spaces, which become text. */
export function spaceEscapeFromMarkdown(): FromMarkdown {
  return {
    enter: {
      spaceEscape(token) {
        this.config.enter["data"]!.call(this, token);
      },
    },
    exit: {
      spaceEscape(token) {
        const text = this.stack.at(-1);
        this.config.exit["data"]!.call(this, token);
        if (text?.type === "text") text.value = text.value.replace(/\\ $/, escapedSpace);
      },
    },
  };
}

function tokenizeSpaceEscape(effects: Effects, ok: State, nok: State): State {
  return function start(code) {
    effects.enter("spaceEscape");
    effects.consume(code);
    return space;
  };

  function space(code: Parameters<State>[0]): State | undefined {
    if (code !== codes.space) return nok(code);
    effects.consume(code);
    effects.exit("spaceEscape");
    return ok;
  }
}
