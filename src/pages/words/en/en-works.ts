import { counted } from "./en-counts.ts";
import { tableInEnglish } from "./en-table.ts";

/** The list of works. */
export const worksInEnglish = {
  title: (page: number) => (page === 1 ? "Works" : `Works, page ${page}`),
  heading: "Works",
  table: tableInEnglish,
  description: (n: number) =>
    `${counted.works(n)}: for each its catalogue record, how well that is confirmed, and every passage that cites it.`,
  lede: (n: number) =>
    `${counted.works(n)}, cited by the documents or kept for comparison. Labels describe the catalogue record, not the truth of any claim.`,
  downloadAll: "Download all:",
  searchAll: "Search all works",
  feed: "Records checked last",
  page: (n: number, kinds: readonly string[]) => `Page ${n}: ${kinds.join(" to ")}`,

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
  as: "as",
  asText: (style: string) => `Text: ${style}`,
  copy: "Copy",
  download: "Download",
};
