/** The lists of documents. */
export const documentsInEnglish = {
  heading: "Documents",
  titleOfPage: "Documents, page {page}",
  description: {
    one: "{count} document, word for word, with the works it cites and the figures it reports.",
    other:
      "{count} documents, word for word, each with the works it cites and the figures it reports.",
  },
  find: "Find a document",
  example: "Title or author",
  searchAll: "Search all documents",
  all: { one: "{count} document", other: "All {count} documents" },
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
};
