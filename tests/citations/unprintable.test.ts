import { VFile } from "vfile";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { processor } from "../../src/citations/citeproc.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { render } from "../../src/remark/render/render-document.ts";

beforeAll(() => {
  const { prototype } = processor().Engine;
  const { retrieveItem } = prototype;
  vi.spyOn(prototype, "retrieveItem").mockImplementation(function (this: typeof prototype, id) {
    const item = retrieveItem.call(this, id);
    if (item["volume"] === "13") throw new Error("an item that no one thought of");
    return item;
  });
});
afterAll(() => vi.restoreAllMocks());

test.each(["apa", "chicago"])("in %s a work that the processor throws for costs itself", (name) => {
  const value = `@book{a, title = {Alpha}, volume = {13}, date = {2001}}
@book{b, title = {Beta}, author = {B, C}, date = {2002}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const file = new VFile({ path: "a.md", value: "One [@a], two [@b], three @a.\n" });
  const text = render(file, { library, style: loadStyle(name)!, to: "text" });
  expect(text).toMatch(/Alpha/);
  expect(text).toMatch(/Beta/);
  expect(text).toMatch(/2002/);
  expect(file.messages.map(String)).toEqual([
    "a.md:1:1: Unexpected values of `a`, expected some that the style can print",
  ]);
});
