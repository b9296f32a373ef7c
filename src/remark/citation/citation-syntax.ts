import { codes } from "micromark-util-symbol";
import type { Extension } from "micromark-util-types";
import { closeBracket, closeBracketAfterLinks, separator } from "./citation-syntax-bracket.ts";
import { reference, suppressingReference } from "./citation-syntax-reference.ts";

/**
 * Extend micromark with Pandoc’s citations: characters to tokens.
 *
 * micromark itself reads the markup inside brackets, because only the marks are our tokens: `@key`, `;`, and `]`,
 * which looks back for its `[` as the end of a link does. When the text has been read, `resolveCitations` puts the
 * marks together.
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
