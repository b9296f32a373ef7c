import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../../src/library/open-library.ts";

function titleOf(path: string, value: string): string | undefined {
  return openLibrary([new VFile({ path, value })]).get("a")?.csl.title;
}

test.each([
  ["The *Iliad* and its heirs", "The <i>Iliad</i> and its heirs"],
  ["On _Iris persica_ and some_name_here", "On <i>Iris persica</i> and some_name_here"],
  ["A **bold** claim", "A <b>bold</b> claim"],
  ["H~2~O and x^2^", "H<sub>2</sub>O and x<sup>2</sup>"],
  ["The [DNA of Rome]{.nocase}", 'The <span class="nocase">DNA of Rome</span>'],
  [String.raw`A \*star\* of 5\ km`, "A *star* of 5\u00A0km"],
  ["2 * 3 * 4 and C* algebras", "2 * 3 * 4 and C* algebras"],
  ["Numbers ~ 5 ^ 2 [sic]", "Numbers ~ 5 ^ 2 [sic]"],
])("words of YAML are Markdown: %s", (written, title) => {
  const yaml = `references:\n- id: a\n  type: book\n  title: >\n    ${written}\n`;
  expect(titleOf("a.yaml", yaml)).toBe(title);
});

test("words of JSON are not", () => {
  const written = "2*3*4 _or_ so";
  expect(titleOf("a.json", JSON.stringify([{ id: "a", type: "book", title: written }]))).toBe(
    written,
  );
});
