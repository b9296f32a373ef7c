import { expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../../src/citations/style.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { render } from "../../../src/remark/render/render-document.ts";

/** What the entries of so many works say that one span cites: the keys that each names, and its last letter. */
function named(count: number): { keys: string[]; end: string }[] {
  const keys = Array.from({ length: count }, (_, at) => `k${at + 100}`);
  const value = keys.map((key) => `@book{${key}, title = {Title}, author = {${key}}}`).join("\n");
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const text = `See [words](<${keys.map((key) => `@${key}`).join("; ")}>).`;
  const html = render(new VFile(text), { library, style: loadStyle("apa")!, to: "html" });
  const spans = [...html.matchAll(/class="cited-together">(.*?)<\/span>/g)];
  return spans.map(([, words = ""]) => ({
    keys: Array.from(words.matchAll(/#ref-(\w+)/g), ([, key = ""]) => key),
    end: words.at(-1) ?? "",
  }));
}

test.each([1, 2, 50, 51])("each of %i works of a span names all others", (count) => {
  const entries = named(count);
  expect(entries).toHaveLength(count === 1 ? 0 : count);
  entries.forEach(({ keys, end }, at) => {
    expect(keys).toHaveLength(count - 1);
    expect(keys).not.toContain(`k${at + 100}`);
    expect(keys).toEqual(keys.toSorted());
    expect(end).not.toBe("…");
  });
});

test("of more works each names fifty, and says that there are more", () => {
  const entries = named(60);
  expect(entries).toHaveLength(60);
  expect(new Set(entries.map(({ keys }) => keys.length))).toEqual(new Set([50]));
  expect(new Set(entries.map(({ end }) => end))).toEqual(new Set(["…"]));
});
