import fc from "fast-check";
import { expect, test } from "vitest";
import { snippet } from "../../../src/pages/client/search/snippet.ts";

const long = `${"before ".repeat(60)}Markar Melkonian wrote ${"after ".repeat(60)}`.trim();
const written = (text: string, terms: string[]): string =>
  snippet(text, terms)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join("");

test("a distant word is shown with its surroundings", () => {
  expect(written(long, ["melkonian"])).toMatch(
    /^…(before )+Markar \[Melkonian\] wrote (after ?)+…$/,
  );
});

test("a short text is shown whole, every word found marked", () => {
  expect(written("The Covenant and the other covenant.", ["covenant"])).toBe(
    "The [Covenant] and the other [covenant].",
  );
});

test("without such a word the beginning is shown", () => {
  expect(written(long, ["none"])).toMatch(/^before .*before…$/);
});

test("a distant word is shown even without a space before it", () => {
  expect(written(`${"—".repeat(300)}word and more`, ["word"])).toMatch(/^…\[word\] and more$/);
});

test("a part of a word is not marked", () => {
  expect(written("art of article", ["art"])).toBe("[art] of article");
});

test("nothing in the excerpt is lost or changed", () => {
  const word = fc.constantFrom("a", "Bb", "ﬁ", "İ", "النهر", "🐑", "—", "x".repeat(90), "\n");
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join(" ")),
      fc.array(word),
      (text, terms) => {
        const shown = snippet(text, terms)
          .map((piece) => piece.text)
          .join("");
        expect(text).toContain(shown.replace(/^…|…$/g, ""));
      },
    ),
  );
});

test("the place with most of the words is shown", () => {
  const text = `torture ${"before ".repeat(60)} the torture of a child ${"after ".repeat(60)}`;
  expect(written(text, ["torture", "child"])).toContain("the [torture] of a [child] after");
});
