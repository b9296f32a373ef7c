import { expect, test } from "vitest";
import { searcher } from "../../src/pages/client/works/works-search.ts";
import type { IndexedWork } from "../../src/pages/components/works/works-index.ts";

const works = ["1994", "45 BC", "199X", "", "14"].map((year): IndexedWork => [
  year,
  `Work of ${year}`,
  "title",
  "",
  year,
  0,
  0,
  [],
  0,
  "",
]);
const search = searcher({ kinds: [["a", "A"]], states: [["b", "B"]], sources: [], works });
const all = { type: [], record: [], cited: [] };

test("works are sorted by their years, those before 1 first", () => {
  const { works: found } = search({ ...all, words: "", sort: "oldest" });
  expect(found.map(([year]) => year)).toEqual(["45 BC", "14", "199X", "1994", ""]);
});

test("a year before 1 is found", () => {
  const { works: found } = search({ ...all, words: "45 bc", sort: "title" });
  expect(found.map(([year]) => year)).toEqual(["45 BC"]);
});
