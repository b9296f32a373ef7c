import { expect, test } from "vitest";
import { searcher, type Sort } from "../../src/pages/client/works/works-search.ts";
import type { IndexedWork } from "../../src/pages/components/works/works-index.ts";

const works = [
  work("Protocol 10", { kind: 1, places: 2 }),
  work("protocol 2", { kind: 0, places: 9 }),
  work("Émigré", { kind: 1, places: 0 }),
  work("Zebra", { kind: 0, places: 4 }),
  work("Ez", { kind: 2, places: 4 }),
];
const search = searcher({ kinds: [["a", "A"]], states: [["b", "B"]], sources: [], works });

test.each<[Sort, string[]]>([
  ["title", ["Émigré", "Ez", "protocol 2", "Protocol 10", "Zebra"]],
  ["cited", ["protocol 2", "Zebra", "Ez", "Protocol 10", "Émigré"]],
  ["kind", ["protocol 2", "Zebra", "Protocol 10", "Émigré", "Ez"]],
])("sorted by %s", (sort, titles) => {
  const { works: found } = search({ words: "", type: [], record: [], cited: [], sort });
  expect(found.map(([, title]) => title)).toEqual(titles);
});

function work(title: string, { kind, places }: { kind: number; places: number }): IndexedWork {
  return [title, title, "title", "", "", kind, 0, [], places, ""];
}
