import { codes } from "micromark-util-symbol";
import type { Extension } from "micromark-util-types";
import { closeBracket, closeBracketAfterLinks, separator } from "./citation-syntax-bracket.ts";
import { reference, suppressingReference } from "./citation-syntax-reference.ts";

/**
 * Extend micromark with Pandoc's citations: characters to tokens.
 *
 * Inside brackets micromark itself reads the markup, because only the marks are tokens of ours:
 * `@key` and `;` where they stand, and `]`, which looks back at its `[` as the end of a link does.
 * When the text is read, `resolveCitations` puts the marks together.
 */
export function citationSyntax(): Extension {
  return {
    text: {
      [codes.atSign]: reference,
      [codes.dash]: suppressingReference,
      [codes.semicolon]: separator,
      [codes.rightSquareBracket]: [closeBracket, closeBracketAfterLinks],
    },
  };
}
