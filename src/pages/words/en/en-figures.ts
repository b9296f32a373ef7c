/** The pages of figures and charts. */
export const figuresInEnglish = {
  title: "Reported figures",
  description: {
    one: "{count} reported figure from the documents of this notebook, with the exact words that state it.",
    other:
      "{count} reported figures from the documents of this notebook, each with the exact words that state it.",
  },
  lede: "Each number is its document’s own. We never add numbers from different documents, or groups that may overlap.",
  allAsData:
    "All figures as data: <link>data package</link> (tables, with a description of each column)",
  ofDocument: "Figures reported in “{document}”",
  ofDocumentPage: "Figures reported in “{document}”, page {page}",
  descriptionOf: {
    one: "{count} reported figure from “{document}”, with the exact words that state it.",
    other: "{count} reported figures from “{document}”, each with the exact words that state it.",
  },
  reportedIn: "Reported in {document}",
  compared: "Other published figures for the same events",
  comparedShort: "Other published figures",
  wholeChart: "Show the whole chart",
  comparedCaption: "Published figures beside “{label}” ({printed}), by date",
  comparedBeside: "Each of these figures has others beside it, by date:",
  claims: "What each side says",
  seenAt: "Seen at {address}",
  asData: "As data:",
  placeOfDocument: "{place} of the document",
  approximate: " (approximate)",
  notRead: " (entered by us: the words could not be read as a number)",
  more: "Data, quotation and embed code",

  /** Above a chart or figure: its kind, and its document. */
  from: {
    figure: "<mark>Reported figure</mark> in {document}",
    chart: "<mark>Chart of reported figures</mark> in {document}",
    comparing: "<mark>Chart of published figures</mark> beside one in {document}",
  },
  seePlace: "See {place}",
  words: "The words",
  numbers: "The numbers",
  partOf: "Part of: {figure}",
  includes: "Includes: {figure}",
  shownIn: "Chart: {chart}",
};
