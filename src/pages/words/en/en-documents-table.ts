/** The table of documents, which the server writes and a script writes anew. */
export const documentsTableInEnglish = {
  document: "Document",
  date: "Date",
  works: "Works cited",
  figures: "Figures",
  worksOf: (n: number) => (n === 0 ? "–" : String(n)),
  figuresOf: (n: number) => (n === 0 ? "–" : String(n)),
  undated: "Undated",
  unnamed: "No author",
  noneMatches: "No documents match. Remove a word.",
};
