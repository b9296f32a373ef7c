/** Numbers of things. */
export const countsInEnglish = {
  works: { one: "{count} work", other: "{count} works" },
  worksCited: { one: "{count} work cited", other: "{count} works cited" },
  documents: { one: "{count} document", other: "{count} documents" },
  charts: { one: "{count} chart", other: "{count} charts" },
  citations: { one: "{count} citation", other: "{count} citations" },
  paragraphs: { one: "{count} paragraph", other: "{count} paragraphs" },
  figures: { one: "{count} figure", other: "{count} figures" },
  figuresReported: { one: "{count} figure reported", other: "{count} figures reported" },
  reportedFigures: { one: "{count} reported figure", other: "{count} reported figures" },
  places: { one: "{count} place", other: "{count} places" },
  bytes: { one: "{count} byte", other: "{count} bytes" },
};
