import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../../src/library/open-library.ts";

test.each([
  ["\\TeX book", "TeXbook"],
  ["The {\\TeX}book", "The TeXbook"],
  ["\\LaTeX{} and \\BibTeX\\ too", "LaTeX and BibTeX too"],
  ["pp.\\\n  272--276", "pp. 272–276"],
  ["a \\enquote*{b} c", "a “b” c"],
  ["in\\slash out", "in/out"],
  ["A\\,B", "A B"],
  ["{\\AA}ke in \\aa rhus", "Åke in århus"],
  ["Mar{\\'\\i}a M\\'{\\i}x Garc\\'\\i a", "María Míx García"],
])("a title %j", (written, title) => {
  const file = new VFile({ path: "a.bib", value: `@misc{a, title = {${written}}}` });
  const work = openLibrary([file]).get("a");
  expect(work?.csl.title).toBe(title);
  expect(work?.fields.get("title")).toBe(written);
  expect(file.messages).toEqual([]);
});

test("an address is not TeX", () => {
  const file = new VFile({
    path: "a.bib",
    value: "@misc{a, title = {A}, url = {https://x.org/\\TeX}}",
  });
  expect(openLibrary([file]).get("a")?.csl.URL).not.toBe("https://x.org/TeX");
});

test("an issue of a journal needs no journal field", () => {
  const file = new VFile({ path: "a.bib", value: "@periodical{a, title = {A}, year = 2011}" });
  openLibrary([file]).get("a");
  expect(file.messages).toEqual([]);
});
