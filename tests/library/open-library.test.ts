import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../src/library/open-library.ts";

function bib(path: string, value: string): VFile {
  return new VFile({ path, value });
}

test("an entry is parsed on request", () => {
  const file = bib("a.bib", "@misc{odd, title = {$}}\n@misc{good, title = {A}}");
  const library = openLibrary([file]);
  library.get("good");
  expect(file.messages).toEqual([]);
  library.get("odd");
  library.get("odd");
  expect(file.messages).toHaveLength(1);
});

test("if two files have a key, the first counts, and the second gets the message", () => {
  const files = [bib("a.bib", "@misc{k, title = {A}}"), bib("b.bib", "\n @misc{k, title = {B}}")];
  const library = openLibrary(files);
  expect(library.get("k")?.csl.title).toBe("A");
  expect(files[0]?.messages).toEqual([]);
  expect(files[1]?.messages[0]?.reason).toContain("b.bib:2:2");
  expect(files[1]?.messages[0]?.reason).toContain("a.bib:1:1");
});

test("former keys name the work, but are not keys", () => {
  const library = openLibrary([bib("a.bib", "@book{now, ids = {then, before}}")]);
  expect(library.keys).toEqual(["now"]);
  expect(library.has("before")).toBe(true);
  expect(library.get("then")?.key).toBe("now");
});

test("an entry inherits from another file", () => {
  const files = [
    bib("a.bib", "@inbook{part, title = {P}, crossref = {whole}}"),
    bib("b.bib", "@book{whole, title = {W}}"),
  ];
  expect(openLibrary(files).get("part")?.csl["container-title"]).toBe("W");
});

test.each([
  ["genocid", ["genocide"]],
  ["Genocide", ["genocide"]],
  ["melkonian2005", ["melkonian-2005", "melkonian-2007"]],
  ["nothing-like-it", []],
  ["", []],
])("nearest to %s", (key, expected) => {
  const keys = ["genocide", "melkonian-2007", "melkonian-2005", "crc"];
  const library = openLibrary([bib("a.bib", keys.map((key) => `@misc{${key}}`).join("\n"))]);
  expect(library.nearest(key)).toEqual(expected);
});
