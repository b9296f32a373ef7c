import type { Paragraph, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { bibliographyPlaceFromMarkdown } from "../../src/remark/bibliography-place/bibliography-place-from-markdown.ts";
import { bibliographyPlaceSyntax } from "../../src/remark/bibliography-place/bibliography-place-syntax.ts";
import { citationFromMarkdown } from "../../src/remark/citation/citation-from-markdown.ts";
import { citationSyntax } from "../../src/remark/citation/citation-syntax.ts";
import { inlineNoteFromMarkdown, inlineNoteSyntax } from "../../src/remark/citation/inline-note.ts";
import {
  spaceEscapeFromMarkdown,
  spaceEscapeSyntax,
} from "../../src/remark/citation/space-escape.ts";
import { figureFromMarkdown } from "../../src/remark/figure-mark/figure-from-markdown.ts";
import { figureSyntax } from "../../src/remark/figure-mark/figure-syntax.ts";
import { surroundingsIn } from "../../src/remark/resolve/surroundings.ts";

/** Texts that a careless parser reads repeatedly, by how often their start is repeated. */
const hostile: Record<string, (times: number) => string> = {
  "open brackets": (n) => "[".repeat(n),
  "close brackets": (n) => "]".repeat(n),
  "at signs": (n) => "@".repeat(n),
  "citations without end": (n) => "[@a; ".repeat(n),
  "nested citations": (n) => "[@a ".repeat(n) + "]".repeat(n),
  "nested parts without key": (n) => "[@a; ".repeat(n) + "]".repeat(n),
  "nested locators": (n) => "@a [".repeat(n) + "]".repeat(n),
  "emphasis in nested citations": (n) => "[@a *b".repeat(n) + "]".repeat(n),
  "one long citation": (n) => `[@a${"; @b".repeat(n)}]`,
  "braces without end": (n) => "@{".repeat(n),
  "punctuation after a key": (n) => `@a${".".repeat(n)}`,
  "slashes before at signs": (n) => "/@a".repeat(n),
  "figures without end": (n) => ":figure[".repeat(n),
  "figures in figures": (n) => ":figure[a".repeat(n) + "]{#a}".repeat(n),
  "figures with half an end": (n) => ":figure[a".repeat(n) + "]{".repeat(n),
  "escaped brackets in figures": (n) => ":figure[" + "\\[".repeat(n) + "]".repeat(n + 1) + "{#a}",
  "citations in figures": (n) => ":figure[@a ".repeat(n) + "]{#a}".repeat(n),
  "addresses after nested citations": (n) => "[@a ".repeat(n) + "](".repeat(n),
  "nested citations without end": (n) => "[@a [".repeat(n),
  "notes in their place": (n) => "^[@a ".repeat(n) + "]".repeat(n),
  "notes without end": (n) => "^[".repeat(n),
  "escaped spaces": (n) => "\\ ".repeat(n),
  "places of the list": (n) => "::: {#refs}\n".repeat(n),
  "places of the list in quotations": (n) => "> ::: {#refs}\n:::\n".repeat(n),
  "attributes of a place without end": (n) => `::: {#refs${" .a".repeat(n)}\n`,
};

test.each(Object.entries(hostile))("%s take steps in proportion to length", (_, text) => {
  const few = steps(text(1000));
  const many = steps(text(4000));

  // For four times the text: 4 if proportional, up to 6.5 where micromark starts to move its events in chunks, 16
  // if steps grow quadratically.
  expect(many / few).toBeLessThan(8);
});

test("the sentence around each citation of a long paragraph is searched for only nearby", () => {
  const [few, many] = [1000, 4000].map((times) => {
    const tree = parse("Words that say it [@a]. ".repeat(times));
    return counted(() => surroundingsIn(tree.children[0] as Paragraph));
  });
  expect(many! / few!).toBeLessThan(8);
});

function steps(markdown: string): number {
  return counted(() => parse(markdown));
}

/** How often any code reads a character, or copies part of a string or list, while it runs. */
function counted(run: () => unknown): number {
  let count = 0;
  const { charCodeAt, slice } = String.prototype;
  const listSlice = Array.prototype.slice;
  String.prototype.charCodeAt = function (index) {
    count++;
    return charCodeAt.call(this, index);
  };
  String.prototype.slice = function (start, end) {
    const part = slice.call(this, start, end);
    count += part.length;
    return part;
  };
  Array.prototype.slice = function (start, end) {
    const part = listSlice.call(this, start, end) as unknown[];
    count += part.length;
    return part;
  };

  try {
    run();
  } finally {
    String.prototype.charCodeAt = charCodeAt;
    String.prototype.slice = slice;
    Array.prototype.slice = listSlice;
  }
  return count;
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [
      citationSyntax(),
      inlineNoteSyntax(),
      spaceEscapeSyntax(),
      figureSyntax(),
      bibliographyPlaceSyntax(),
    ],
    mdastExtensions: [
      citationFromMarkdown(),
      inlineNoteFromMarkdown(),
      spaceEscapeFromMarkdown(),
      figureFromMarkdown(),
      bibliographyPlaceFromMarkdown(),
    ],
  });
}
