import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { ListedDocument } from "../../src/pages/components/documents/documents-index.ts";
import { en } from "../../src/pages/words/en.ts";
import type { DocumentsQuery } from "../../src/pages/client/documents/find-documents.ts";

// As on the page: the texts come from a script before all others.
const { scripts, documentsTable, table } = en;
const texts = { locale: "en", scripts, table, documents: documentsTable };
vi.stubGlobal("apparatusTexts", texts);
const { findDocuments, groupDocuments } =
  await import("../../src/pages/client/documents/find-documents.ts");

const documents: ListedDocument[] = [
  ["a", "Report on Łódź", "Office B", "2019-03-01", 3, 0],
  ["b", "Annual report", "Office A", "2018", 9, 2],
  ["c", "A letter", "", "", 0, 5],
  ["d", "Second report", "Office A", "2019-01-02", 1, 1],
].map(([id, title, by, date, works, figures]) => ({
  ...{ id, title, by, date, day: date, works, figures },
})) as ListedDocument[];

const asked: DocumentsQuery = { words: "", group: "none", sort: "newest", withFigures: false };
const ids = (query: Partial<DocumentsQuery>): string =>
  findDocuments(documents, { ...asked, ...query })
    .map(({ id }) => id)
    .join("");

test.each([
  [{}, "adbc"],
  [{ sort: "oldest" }, "bdac"],
  [{ sort: "title" }, "cbad"],
  [{ sort: "works" }, "badc"],
  [{ sort: "figures" }, "cbda"],
  [{ words: "second office" }, "d"],
  [{ words: "lodz" }, "a"],
  [{ words: "nothing" }, ""],
  [{ withFigures: true }, "dbc"],
  [{ group: "author", sort: "title" }, "cbda"],
  [{ group: "year", sort: "title" }, "adbc"],
] as const)("%o", (query, found) => {
  expect(ids(query as Partial<DocumentsQuery>)).toBe(found);
});

test("groups keep every document and their order, each under one heading", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("none", "year", "author" as const),
      fc.constantFrom("newest", "oldest", "title", "works", "figures" as const),
      (group, sort) => {
        const query = { ...asked, group, sort } as DocumentsQuery;
        const found = findDocuments(documents, query);
        const groups = groupDocuments(found, query.group);
        expect(groups.flatMap((one) => one.documents)).toEqual(found);
        expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
      },
    ),
  );
});
