/** The table of documents, written by the server and again by a script. */
export const documentsTableInEnglish = {
  document: "Document",
  date: "Date",
  works: "Works cited",
  figures: "Figures",
  worksOf: { "=0": "–", other: "{count}" },
  figuresOf: { "=0": "–", other: "{count}" },
  undated: "Undated",
  unnamed: "No author",
  noneMatches: "No documents match. Remove a word.",
};
