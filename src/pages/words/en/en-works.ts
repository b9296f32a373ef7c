/** The list of works. */
export const worksInEnglish = {
  heading: "Works",
  titleOfPage: "Works, page {page}",
  description: {
    one: "{count} work: its catalogue record, how well that is confirmed, and every passage that cites it.",
    other:
      "{count} works: for each its catalogue record, how well that is confirmed, and every passage that cites it.",
  },
  lede: {
    one: "{count} work, cited by the documents or kept for comparison. Labels describe the catalogue record, not the truth of any claim.",
    other:
      "{count} works, cited by the documents or kept for comparison. Labels describe the catalogue record, not the truth of any claim.",
  },
  downloadAll: "Download all:",
  searchAll: "Search all works",
  feed: "Records checked last",
  page: "Page {page}: {kinds}",
  kindRange: "{first} to {last}",

  find: "Find a work",
  example: "Title, author, “999 UNTS 171”",
  filter: "Filter",
  kind: "Kind",
  record: "Record",
  citedBy: "Cited by",
  noDocument: "No document",
  sort: "Sort",
  sorts: {
    kind: "by kind",
    title: "by title",
    newest: "newest first",
    oldest: "oldest first",
    cited: "most cited first",
  },
  clear: "Clear selection",
  as: "as",
  asText: "Text: {style}",
  copy: "Copy",
  download: "Download",
};
