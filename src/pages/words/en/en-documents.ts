import { documentsTableInEnglish } from "./en-documents-table.ts";
import { counted } from "./en-counts.ts";

/** The lists of documents. */
export const documentsInEnglish = {
  title: (page: number) => (page === 1 ? "Documents" : `Documents, page ${page}`),
  heading: "Documents",
  description: (n: number) =>
    `${counted.documents(n)}, word for word, each with the works it cites and the figures it reports.`,
  find: "Find a document",
  example: "Title or author",
  searchAll: "Search all documents",
  all: (n: number) => `All ${counted.documents(n)}`,
  group: "Group",
  groups: { none: "not grouped", year: "by year", author: "by author" },
  sort: "Sort",
  sorts: {
    newest: "newest first",
    oldest: "oldest first",
    title: "by title",
    works: "most works first",
    figures: "most figures first",
  },
  table: documentsTableInEnglish,
};
