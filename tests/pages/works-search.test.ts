import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facets, searcher, type Query } from "../../src/pages/client/works/works-search.ts";
import { worksIndex } from "../../src/pages/components/works/works-index.ts";
import { openFolder } from "./open-folder.ts";

const document = (works: string): string =>
  `---\ntitle: A document\nlang: en\n---\n\nIt names ${works}.\n`;
const notebook = openFolder({
  "references.bib": `
    @book{caesar, title = {Zebra}, date = {-0044}, verification = {verified}, evidence = {https://example.org}}
    @book{early, title = {Protocol 10}, date = {0014}, verification = {disputed}, asserted = {A; 2001}, denied = {B; 2002}}
    @book{late, title = {protocol 2}, date = {1994}, author = {Łuk, Émile}, verification = {disputed}}
    @article{some, title = {Émigré}, date = {199X}, shorttitle = {Protocol}}
    @article{undated, title = {Ez}, verification = {not-located}}`,
  "sources/one.md": document("[a thing](@late), [it](@late) and [more](@some)"),
  "sources/one.txt": "It names a thing, it and more.",
  "sources/two.md": document("[more](@late)"),
  "sources/two.txt": "It names more.",
});
const index = worksIndex(notebook);
const search = searcher(index);
const all: Query = { words: "", type: [], record: [], cited: [], sort: "kind" };
/** Works of the library; the documents are works too. */
const keys = (query: Partial<Query>): string =>
  search({ ...all, ...query })
    .works.flatMap(([slug]) => (slug === "one" || slug === "two" ? [] : slug))
    .join(" ");

test.each([
  [{ sort: "title" }, "some undated late early caesar"],
  [{ sort: "oldest" }, "caesar early some late undated"],
  [{ sort: "newest" }, "late some early caesar undated"],
  [{ sort: "cited" }, "late some caesar early undated"],
  [{ sort: "kind" }, "caesar early late some undated"],
  // Words in a title come before words anywhere, and adjacent words before separate ones.
  [{ words: "protocol" }, "early late some"],
  [{ words: "emile luk" }, "late"],
  [{ words: "45 BC" }, "caesar"],
  [{ words: "otocol" }, ""],
  [{ type: ["no such kind"] }, ""],
  [{ record: ["disputed"] }, "early late"],
  [{ cited: ["none"] }, "caesar early undated"],
  [{ cited: ["two", "none"], type: ["book"] }, "caesar early late"],
] as const)("%o", (query, found) => {
  expect(keys(query as unknown as Partial<Query>)).toBe(found);
});

describe("any query", () => {
  const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids]);
  const choices = {
    type: [...new Set(index.kinds.map(([id]) => id))].slice(0, 6),
    record: [...new Set(index.states.map(([id]) => id))],
    cited: [...index.sources.map(([id]) => id), "none"],
  };
  const queries = fc.record({
    words: fc.constantFrom("", "p", "protocol", "protocol 10", "z", "19"),
    type: some(choices.type),
    record: some(choices.record),
    cited: some(choices.cited),
    sort: fc.constantFrom("kind", "title", "newest", "oldest", "cited"),
  }) as fc.Arbitrary<Query>;

  test("the number beside a choice is how many works it alone would leave", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { counts } = search(query);
        for (const facet of facets) {
          for (const id of choices[facet]) {
            const left = search({ ...query, [facet]: [id] }).works.length;
            expect(counts[facet].get(id) ?? 0).toBe(left);
          }
        }
      }),
    );
  });

  test("sorting leaves nothing out and adds nothing", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const slugs = (one: Query): string[] => search(one).works.map(([slug]) => slug);
        expect(slugs(query).toSorted()).toEqual(slugs({ ...query, sort: "kind" }).toSorted());
      }),
    );
  });
});
